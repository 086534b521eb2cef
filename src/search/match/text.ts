import { closeness, SCORES } from './scores.ts';

/** How well a word answers what was asked, by its characters. */
export function scoreText(word: string, asked: string): number {
	if (asked === '' || word === '') return 0;
	if (word === asked) return SCORES.same;
	if (word.startsWith(asked)) return SCORES.beginning + closeness(asked.length, word.length, 10);
	if (word.includes(asked)) return SCORES.middle + closeness(asked.length, word.length, 10);
	// A single character in a long question says nothing.
	if (word.length > 1 && asked.includes(word))
		return SCORES.within + closeness(asked.length, word.length, 26);
	return 0;
}
