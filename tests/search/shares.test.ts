import { describe, expect, it } from 'vitest';
import { wholePool } from '../../scripts/bench/questions.ts';
import { find } from '../../src/search/find.ts';
import { readHints, withoutHints, writeHints } from '../../src/search/hints.ts';
import { readTextList, writeTextList } from '../../src/search/text-list.ts';
import { sampleContext } from './sample.ts';

const pool = wholePool(sampleContext(), 'donglu');
const first = (asked: string) => find(pool, asked, 'donglu')[0]?.entry.path;

describe('a question that nobody foresaw', () => {
	it('is answered by what the page of a matter says, or what a post does', () => {
		expect(first('土坯墙裂了一道口子不敢住人')).toBe('/donglu/items/weifang/');
		expect(first('古戏台的木雕叫人损毁了')).toBe('/donglu/posts/wenhua/');
	});

	it('is answered by short words that hint at something, however long or short it is', () => {
		for (const asked of ['隔壁那个男人天天打媳妇没人敢劝', '我挨打了找谁', '家暴'])
			expect(first(asked), asked).toBe('/donglu/posts/funv/');
	});

	it('is not guessed where it shares no pair of characters with anything', () => {
		for (const asked of ['量子力学', '高铁票怎么退', '股票怎么买'])
			expect(find(pool, asked, 'donglu'), asked).toEqual([]);
	});

	it('never comes before what a name answers', () => {
		expect(first('地租给公司种要批吗')).toBe('/donglu/items/liuzhuan/');
		expect(first('赵玉洁')).toBe('/donglu/posts/minzheng/');
	});

	it('is understood where pinyin stands among its characters', () => {
		expect(first('dibao咋领')).toBe('/donglu/items/dibao/');
		expect(first('办shengyu登记')).toBe('/donglu/items/shengyu/');
	});
});

describe('words that only hint at something', () => {
	const synonyms = new Map([
		['宅基地', ['盖房', '房…盖', '…庄子 院落…']],
		['妇女儿童岗', ['…家暴…']],
	]);

	it('stand for nothing by themselves, and come back as they were written', () => {
		expect(withoutHints(synonyms)).toEqual(new Map([['宅基地', ['盖房', '房…盖']]]));
		expect(readHints(writeHints(synonyms))).toEqual(
			new Map([
				['宅基地', ['庄子', '院落']],
				['妇女儿童岗', ['家暴']],
			]),
		);
	});
});

describe('a list of texts', () => {
	it('brings back what was written, each page on one line', () => {
		const texts = new Map([
			['/donglu/posts/a/', '修路\n修桥'],
			['/donglu/posts/b/', ''],
		]);
		const read = readTextList(writeTextList('/donglu/', texts));
		expect([...read]).toEqual([
			['/donglu/posts/a/', '修路 修桥'],
			['/donglu/posts/b/', ''],
		]);
	});
});
