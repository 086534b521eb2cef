import { wordFinder } from './concepts.ts';
import { FUNCTION_CHARACTERS } from './function-characters.ts';

const PARTING = new RegExp(`[^\\p{Script=Han}\\p{N}]+|[${FUNCTION_CHARACTERS}]`, 'u');

/**
 * Makes of a text what it is found by, each once: its words between characters that name nothing, and
 * those of `concepts`. Half as long as the text, and found as well.
 */
export function condenserOf(concepts: readonly string[]): (text: string) => readonly string[] {
	const conceptWords = wordFinder(concepts.flatMap((group) => group.split(' ')));
	return (text) => {
		const runs = text.split(PARTING).filter((run) => run.length > 1);
		const words = [...new Set([...runs, ...conceptWords(text)])];
		return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
	};
}
