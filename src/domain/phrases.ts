/** Where Chinese may end a line without cutting a word. */
import { onceByText } from './once.ts';

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}+$/u;
/** They belong to the word that follows. */
const LEADING = /^[和或及与并在对由从向按]$/;
/** They belong to the word before. */
const TRAILING = /^[的等了后时]$/;

/** The words of the dictionary, and what is between them, in order and whole. */
export function wordsOf(text: string): readonly string[] {
	return [...dictionary.segment(text)].map(({ segment }) => segment);
}

/**
 * The pieces of a text that a reader takes in at once, made of its words with what clings to them.
 * What the dictionary takes for a single character is as a rule part of a word that it does not
 * know (“宅|基地”), and stays with both its neighbours.
 */
export function phrasesOf(words: readonly string[]): readonly string[] {
	return joined(words, (before, next) => {
		const ends = before.length > 1 || TRAILING.test(before);
		const begins = next.length > 1 || LEADING.test(next);
		return areWords(before, next) && !(ends && begins);
	});
}

/**
 * A name in pieces between which a browser must be told that a line may end: beside marks, figures
 * and spaces it knows itself.
 */
export const piecesOfName = onceByText((name) =>
	joined(phrasesOf(wordsOf(name)), (before, next) => !areWords(before, next)),
);

function areWords(before: string, next: string): boolean {
	return HAN.test(before) && HAN.test(next);
}

/** Neighbours that cling to each other become one. */
function joined(
	parts: readonly string[],
	cling: (before: string, next: string) => boolean,
): readonly string[] {
	const pieces: string[] = [];
	for (const [at, part] of parts.entries()) {
		const before = parts[at - 1];
		if (before !== undefined && cling(before, part)) pieces.push(`${pieces.pop()}${part}`);
		else pieces.push(part);
	}
	return pieces;
}
