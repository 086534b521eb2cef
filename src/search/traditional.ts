/** What is written in traditional characters and its simplified form. Made when the site is built. */
import * as OpenCC from 'opencc-js';

/** Replacements, to be made in this order: a few phrases, then single characters. */
export interface Replacements {
	readonly phrases: ReadonlyMap<string, string>;
	readonly characters: ReadonlyMap<string, string>;
}

/** The block that holds all characters that people still write. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/**
 * What brings `words` back from traditional characters, in the forms of Taiwan and Hong Kong too.
 * Only characters of `words` and `others` are thought of: nothing else could be found.
 */
export function replacementsFor(words: readonly string[], others: readonly string[]): Replacements {
	const characters = singles(new Set([...words, ...others].join('')));
	return { phrases: phrases(words, characters), characters };
}

function singles(wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
	const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
	const found = new Map<string, string>();
	for (let code = FIRST; code <= LAST; code++) {
		const character = String.fromCodePoint(code);
		const simplified = toSimplified(character);
		// A character of the words themselves stays: 著 is one, and one for 着.
		if (simplified === character || wanted.has(character) || !wanted.has(simplified)) continue;
		found.set(character, simplified);
	}
	return found;
}

/** Where single characters lead elsewhere: the character with a neighbour, `身分` → `身份`. */
function phrases(
	words: readonly string[],
	characters: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const written = writtenForms();
	for (const word of words) {
		const letters = Array.from(word);
		for (const form of written(word)) {
			for (const [index, letter] of letters.entries()) {
				const character = form[index] ?? '';
				if ((characters.get(character) ?? character) === letter) continue;
				const from = Math.max(0, index - 1);
				found.set(form.slice(from, from + 2).join(''), letters.slice(from, from + 2).join(''));
			}
		}
	}
	return found;
}

/** How a text is written in traditional characters, as far as one stands for one. */
function writtenForms(): (text: string) => readonly (readonly string[])[] {
	const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
	const regions = (['tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 't', to }));
	return (text) => {
		const plain = toTraditional(text);
		const forms = new Set([plain, ...regions.map((convert) => convert(plain))]);
		const { length } = Array.from(text);
		return [...forms].map((form) => Array.from(form)).filter((form) => form.length === length);
	};
}
