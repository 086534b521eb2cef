import { wordFinder } from './concepts.ts';
import { FUNCTION_CHARACTERS } from './function-characters.ts';

const PARTING = new RegExp(`[^\\p{Script=Han}\\p{N}]+|[${FUNCTION_CHARACTERS}]`, 'u');

/**
 * What a text is found by, each once: its words between characters that name nothing, and those of
 * `concepts`. Half as long as the text, and found as well.
 */
export function condensed(text: string, concepts: readonly string[]): readonly string[] {
	const runs = text.split(PARTING).filter((run) => run.length > 1);
	const known = wordFinder(concepts.flatMap((group) => group.split(' ')))(text);
	const words = [...new Set([...runs, ...known])];
	return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
