import { describe, expect, it } from 'vitest';
import { wholePool } from '../../scripts/bench/questions.ts';
import { find } from '../../src/search/find.ts';
import { guessing } from '../../src/search/guess.ts';
import { sampleContext } from './sample.ts';

const guess = guessing({
	phrases: [],
	characters: new Map(),
	synonyms: new Map([
		['砍杨树', ['林木采伐']],
		['锯树', ['林木采伐']],
		['房子塌', ['危房改造']],
		['房子漏', ['危房改造']],
		['办喜事', ['集体聚餐']],
	]),
});

describe('a question that nobody foresaw', () => {
	it('is guessed by the characters that it shares with everyday words, in pairs at least', () => {
		expect(guess('院里那棵杨树想锯')[0]?.text).toBe('林木采伐');
		expect(guess('老房子塌了一半')[0]?.text).toBe('危房改造');
	});

	it('is not guessed where next to nothing is shared', () => {
		expect(guess('手机欠费停机事')).toEqual([]);
		expect(guess('树上的锯声吵人')).toEqual([]);
		expect(guess('')).toEqual([]);
	});

	it('never puts a guess before what was found', () => {
		const pool = wholePool(sampleContext());
		const [first] = find(pool, '地租给公司种要批吗', 'donglu');
		expect(first?.entry.path).toBe('/donglu/items/liuzhuan/');
	});

	it('finds the nearest matter where there used to be nothing', () => {
		const pool = wholePool(sampleContext());
		const paths = find(pool, '娃得了重病家里没一点钱', 'donglu').map(({ entry }) => entry.path);
		expect(paths).toContain('/donglu/items/linshi/');
	});
});
