import { wordIn } from './concepts.ts';
import { FUNCTION_CHARACTERS } from './function-characters.ts';

const PARTING = new RegExp(`[^\\p{Script=Han}\\p{N}]+|[${FUNCTION_CHARACTERS}]`, 'u');

/**
 * What a text is found by, each once: its words between characters that name nothing, and those of
 * concepts. Half as long as the text, and found as well.
 */
export function condensed(text: string, concepts: readonly string[]): string {
	const runs = text.split(PARTING).filter((run) => run.length > 1);
	const words = [...new Set([...runs, ...(text.match(wordIn(concepts)) ?? [])])];
	const isWithin = (word: string) => (other: string) => other !== word && other.includes(word);
	return words.filter((word) => !words.some(isWithin(word))).join(' ');
}
