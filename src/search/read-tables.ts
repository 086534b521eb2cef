import { plain } from './plain.ts';
import { APART, type Tables } from './rewrite.ts';
import type { MoreList } from './word-list.ts';

/** Until they are there, questions are looked for as they are. */
export const NO_TABLES: Tables = { phrases: [], characters: new Map(), synonyms: new Map() };

/** What questions are rewritten with. */
export function readTables({ phrases, traditional, synonyms }: Omit<MoreList, 'columns'>): Tables {
	return {
		phrases: phrases.map(halves),
		characters: new Map(
			(traditional.match(/../gu) ?? []).map((pair) => {
				const [from = '', to = ''] = Array.from(pair);
				return [from, to];
			}),
		),
		synonyms: readSynonyms(synonyms),
	};
}

function halves(text: string): readonly [string, string] {
	const characters = Array.from(text);
	const half = characters.length / 2;
	return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}

function plainParts(word: string): string {
	return word.split(APART).map(plain).filter(Boolean).join(APART);
}

/** `宅基地|盖房子|建房` → each everyday word with its official terms. */
function readSynonyms(lines: readonly string[]): Tables['synonyms'] {
	const found = new Map<string, string[]>();
	for (const [official = '', ...words] of lines.map((line) => line.split('|').map(plainParts))) {
		for (const word of words) {
			const terms = found.get(word) ?? [];
			terms.push(official);
			found.set(word, terms);
		}
	}
	return found;
}
