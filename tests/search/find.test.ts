import { describe, expect, it } from 'vitest';
import { wholePool } from '../../scripts/bench/questions.ts';
import { find, SURE } from '../../src/search/find.ts';
import { nearestItems } from '../../src/search/nearest.ts';
import { simplified } from '../../src/search/rewrite.ts';
import { moreList } from '../../src/views/search/word-lists.ts';
import { sampleContext } from './sample.ts';

const context = sampleContext();
const pool = wholePool(context);
const found = (asked: string, township?: string) =>
	find(pool, asked, township).map(({ entry }) => entry);
const paths = (asked: string, township?: string) => found(asked, township).map(({ path }) => path);

describe('a name of two characters', () => {
	it('finds that person, and nothing where the characters stand apart', () => {
		// 田野 is a word of its own, too; 李 and 静 are in many names.
		expect(found('李静', 'donglu').map(({ kind, name }) => `${kind} ${name}`)).toEqual([
			'person 李静',
			'person 李静',
		]);
		for (const name of ['田野', '胡月', '龚雪', '乔安'])
			expect(found(name, 'donglu')[0]).toMatchObject({ kind: 'person', name });
		for (const asked of ['李月', '田静']) expect(paths(asked, 'donglu')).toEqual([]);
	});
});

describe('a title', () => {
	const people = (asked: string, township?: string) =>
		found(asked, township).map(({ kind, name }) => (kind === 'person' ? name : kind));

	it('finds whoever has it as one of theirs, before those who have a longer one', () => {
		expect(people('乡长', 'donglu')).toEqual(['杨若川', '侯建业', '刘䶮']);
		expect(new Set(people('副乡长', 'donglu').slice(0, 2))).toEqual(new Set(['侯建业', '刘䶮']));
		expect(people('镇长', 'monan').slice(0, 2)).toEqual(['郝玉洁', '程卓']);
		expect(people('书记', 'dawang')[0]).toBe('屈文舟');
		for (const asked of ['陌南镇镇长', '陌南镇长', '陌南镇的镇长'])
			expect(people(asked, 'donglu')[0]).toBe('郝玉洁');
	});

	it('is said of who is found, with their own phone', () => {
		expect(found('镇长', 'monan')[0]).toMatchObject({
			detail: '镇党委副书记、镇长\u00a0· 民生服务办公室负责人',
			phones: ['0359-0004011'],
		});
		expect(found('毋海棠')[0]?.phones).toEqual(['0359-0003016']);
	});
});

describe('what is found', () => {
	it('leads to the page in the township that is asked, with where and whom to call', () => {
		expect(found('低保', 'donglu')[0]).toMatchObject({
			path: '/donglu/items/dibao/',
			detail: '2号窗口 社会救助\u00a0· 25个工作日\u00a0· 不收费',
			phones: ['0359-0002041'],
		});
	});

	it('is each page once: of a matter, the county’s or the township’s', () => {
		for (const township of [undefined, 'donglu', 'monan']) {
			const all = paths('宅基地', township);
			expect(new Set(all).size).toBe(all.length);
			expect(all.filter((path) => path.endsWith('/items/zhaijidi/'))).toHaveLength(1);
		}
	});

	it('is of another township only where this one has nothing as good', () => {
		expect(paths('支丰收', 'donglu')[0]).toBe('/dawang/posts/nongye/');
		expect(paths('民政助理员', 'donglu')[0]).toMatch(/^\/donglu\//);
	});

	it('is of the township that the question names, wherever it is asked', () => {
		expect(paths('陌南镇低保', 'donglu')[0]).toBe('/monan/items/dibao/');
		expect(paths('陌南低保')[0]).toBe('/monan/items/dibao/');
		// 东垆 is a village, too.
		expect(paths('东垆村')[0]).toBe('/donglu/villages/donglucun/');
	});

	it('belongs to the number, from its end too, before what is asked at that number', () => {
		expect(paths('0359-0002041', 'donglu')[0]).toBe('/donglu/posts/minzheng/');
		expect(paths('2041', 'donglu')[0]).toBe('/donglu/posts/minzheng/');
		expect(paths('20', 'donglu')).toEqual([]);
	});

	it('belongs to the code, with and without its space', () => {
		for (const asked of ['557642', '557 642', '557-642'])
			expect(paths(asked, 'donglu')).toEqual(['/dawang/posts/dangqun/']);
	});

	it.each(['zhaijidi', 'zjd', 'zhai ji di', 'ZhaiJiDi', 'zhaijid', 'zhajidi'])(
		'is what %s spells',
		(asked) => expect(paths(asked, 'donglu')[0]).toBe('/donglu/items/zhaijidi/'),
	);

	it.each(['宅机地', '宅地基审批', '宅基审批', '农村村民宅基弟审批', '摘基地'])(
		'is what %s was meant to be',
		(asked) => expect(paths(asked, 'donglu')[0]).toBe('/donglu/items/zhaijidi/'),
	);

	it('is nothing where nothing is like it', () => {
		for (const asked of ['量子力学', 'qwertyuiop', '？', '']) expect(paths(asked)).toEqual([]);
	});

	it('is sure of what it says plainly, and not of what is only like it', () => {
		const sure = (asked: string) => (find(pool, asked, 'donglu')[0]?.score ?? 0) >= SURE;
		expect(['低保', '赵玉洁', '3号窗口', '我想盖房子'].filter(sure)).toHaveLength(4);
		expect(['防汛转移', '没有劳动能力'].filter(sure)).toEqual([]);
	});
});

describe('where nothing is found', () => {
	it('the nearest matters are those that share most with the question', () => {
		const [first] = nearestItems(pool, '残废人补', 'donglu');
		expect(first?.path).toMatch(/^\/donglu\/items\/canlian2\/|canjizheng/);
		for (const { township } of nearestItems(pool, '树木', 'donglu'))
			expect([undefined, 'donglu']).toContain(township);
	});
});

describe('traditional characters', () => {
	it('come back for every official term and everyday word, as Taiwan and Hong Kong write them', async () => {
		const { Converter } = await import('opencc-js');
		const { synonyms } = moreList(context);
		const words = synonyms.flatMap((line) => line.split('|'));
		const convert = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
		const wrong = words.flatMap((word) =>
			convert
				.map((each) => each(word))
				.filter((written) => simplified(written, pool.tables) !== word),
		);
		expect(words.length).toBeGreaterThan(300);
		expect(wrong).toEqual([]);
	});
});
