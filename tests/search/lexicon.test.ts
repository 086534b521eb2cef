import { describe, expect, it } from 'vitest';
import { wholePool } from '../../scripts/bench/questions.ts';
import { find } from '../../src/search/find.ts';
import { CONCEPTS } from '../../src/search/lexicon/concepts.ts';
import { readEveryday } from '../../src/search/lexicon/everyday.ts';
import { sampleContext } from './sample.ts';

const context = sampleContext();

describe('what is said in any county', () => {
	it('is understood where the clerk has written no words', () => {
		const bare = { ...context, disclosure: { ...context.disclosure, synonyms: new Map() } };
		const pool = wholePool(bare, 'donglu');
		const first = (asked: string) => find(pool, asked, 'donglu')[0]?.entry.path;
		expect(first('爹死了娘改嫁，孙子我拉扯着')).toBe('/donglu/items/shishi/');
		expect(first('房梁断了一根，下雨天往炕上漏')).toBe('/donglu/items/weifang/');
		expect(first('麦茬一把火点了行不行')).toBe('/donglu/items/jiegan/');
		expect(first('男人喝了酒就动手打我')).toBe('/donglu/posts/funv/');
	});

	it('names nobody and no place of the sample county', () => {
		const said = [...CONCEPTS, ...[...readEveryday()].flat(2)].join(' ');
		const { townships } = context.disclosure;
		const names = townships.flatMap(({ shortName, villages, people }) => [
			shortName,
			...[...villages, ...people].map(({ name }) => name),
		]);
		expect(names.length).toBeGreaterThan(100);
		expect(names.filter((name) => said.includes(name))).toEqual([]);
	});

	it('is written once: no word twice in a group, no official word twice', () => {
		for (const group of CONCEPTS) {
			const words = group.split(' ');
			expect(words.length, group).toBeGreaterThan(1);
			expect(new Set(words).size, group).toBe(words.length);
		}
		for (const [official, words] of readEveryday())
			expect(new Set(words).size, official).toBe(words.length);
	});

	it('adds to what the clerk has written of the same', () => {
		const words = readEveryday(['宅基地\n  房…盖 老宅…翻\n  庄子 院落\n', '公墓\n  埋\n']);
		expect([...words]).toEqual([
			['宅基地', ['房…盖', '老宅…翻', '…庄子 院落…']],
			['公墓', ['…埋…']],
		]);
	});
});

describe('a question for hours or for a department', () => {
	it('is answered by the township’s own page', () => {
		const pool = wholePool(context, 'dawang');
		for (const asked of ['今天哪个领导值班', '冬天早上几点开门'])
			expect(find(pool, asked, 'dawang')[0]?.entry.path, asked).toBe('/dawang/');
		const monan = wholePool(context, 'monan');
		expect(find(monan, '礼拜六去办事有人没', 'monan')[0]?.entry.path).toBe('/monan/');
	});

	it('leads to the department where no township is chosen', () => {
		const pool = wholePool(context);
		expect(find(pool, '浇地的机井坏了找谁')[0]?.entry.path).toBe('/departments/shuili/');
		expect(find(pool, '乡里的路塌了给谁说')[0]?.entry.path).toBe('/departments/jiaotong/');
	});
});
