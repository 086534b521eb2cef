/**
 * How well a word answers a question, from 0 to 100. Their order matters: the word itself comes
 * before its beginning, that before its middle, then what sounds alike, then what is alike but for
 * one character, then what only shares some of its characters.
 */
export const SCORES = {
	same: 100,
	beginning: 86,
	middle: 76,
	/** The question holds the whole word, and more. */
	within: 60,
	/** All its characters in order, with others between them: 民政岗 in 民政人社岗. */
	scattered: 66,
	sameLetters: 92,
	sameInitials: 82,
	sameSound: 84,
	beginningOfSound: 72,
	middleOfSound: 64,
	middleOfInitials: 58,
	oneWrong: 56,
	oneWrongInSound: 50,
	pairs: 22,
} as const;

/** What a nearly whole word adds to a step, and a small part of a long one does not. */
export function closeness(asked: number, word: number, most: number): number {
	return (most * Math.min(asked, word)) / Math.max(asked, word);
}
