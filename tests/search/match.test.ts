import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreMistake } from '../../src/search/match/mistakes.ts';
import { isThereButForOne } from '../../src/search/match/one-wrong.ts';
import { scoreText } from '../../src/search/match/text.ts';
import { tokensOf } from '../../src/search/tokens.ts';

describe('a word answers', () => {
	it('better whole than by its beginning, better by that than by its middle or in a long question', () => {
		const scores = [
			scoreText('低保', '低保'),
			scoreText('低保金', '低保'),
			scoreText('吃低保', '低保'),
			scoreText('低保', '老人低保申请'),
			scoreText('宅基地', '低保'),
		];
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		expect(new Set(scores).size).toBe(scores.length);
		expect(scores.at(-1)).toBe(0);
	});

	it('not a question for a single character of it', () => {
		expect(scoreText('狗', '被狗咬了')).toBe(0);
	});

	it('a short question that leaves some of it out', () => {
		expect(scoreMistake('民政人社岗', '民政岗')).toBeGreaterThan(scoreMistake('财政岗', '民政岗'));
		expect(scoreMistake('民政局', '政民')).toBe(0);
	});
});

describe('one mistake', () => {
	const word = fc.array(fc.constantFrom(...'农村宅基地审批'), { minLength: 4, maxLength: 9 });
	const stranger = '误';

	it('anywhere in what was asked is forgiven: wrong, too many, too few, or two swapped', () => {
		fc.assert(
			fc.property(word, fc.nat(), (letters, anywhere) => {
				const at = anywhere % letters.length;
				const asked = [
					letters,
					letters.with(at, stranger),
					letters.toSpliced(at, 0, stranger),
					letters.toSpliced(at, 1),
					...(at > 0
						? [letters.with(at, letters[at - 1] ?? '').with(at - 1, letters[at] ?? '')]
						: []),
				];
				const within = ['前', ...letters, '后'];
				for (const each of asked) expect(isThereButForOne(within, each)).toBe(true);
			}),
		);
	});

	it('is forgiven, two are not', () => {
		const letters = Array.from('养老保险参保登记');
		expect(isThereButForOne(letters, Array.from('养误保误参'))).toBe(false);
		expect(isThereButForOne(letters, Array.from('误误保险'))).toBe(false);
	});
});

describe('the words of the deeper index', () => {
	it.each([
		['宅基地审批', '宅基 基地 地审 审批'],
		['3号窗口 A座', '3 号窗 窗口 a 座'],
		['胡月', '胡月'],
		['ＩＣＰ备案', 'icp 备案'],
		['（〔2024〕9号）', '2024 9 号'],
		['䶮字', '䶮字'],
		['', ''],
	])('of %s are %s', (text, tokens) => {
		expect(tokensOf(text).join(' ')).toBe(tokens);
	});
});
