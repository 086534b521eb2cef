import type { Place, Problem, Source } from '../../domain/problem.ts';
import { severalWords } from '../one-name.ts';

/** The file as written: everyday words by the official term that they stand for. */
export interface WrittenSynonyms {
	readonly value: Readonly<Record<string, readonly string[]>>;
	readonly source: Source;
}

type Synonyms = ReadonlyMap<string, readonly string[]>;

interface Context {
	/** Of all matters. */
	readonly names: readonly string[];
	readonly problems: Problem[];
}

/** Words by term; asked about are lines the wrong way round, and several words in one. */
export function toSynonyms(written: WrittenSynonyms | undefined, context: Context): Synonyms {
	const synonyms: Synonyms = new Map(Object.entries(written?.value ?? {}));
	if (!written) return synonyms;
	for (const [term, words] of synonyms) {
		const official = officialAmong(term, words, { synonyms, ...context });
		const at = (...path: readonly number[]) => written.source.at(term, ...path);
		if (official !== undefined) context.problems.push(reversed(term, official, at()));
		else {
			const meant = butForOne(term, context.names);
			if (meant !== undefined) context.problems.push(misspelt(term, meant, at()));
		}
		context.problems.push(
			...words.flatMap((word, index) => (severalWords(word) ? several(term, word, at(index)) : [])),
		);
	}
	return synonyms;
}

/** Shorter ones begin many names: 补贴, 登记. */
const SHORTEST_START = 4;

/** The first word on the right if all of them are names of matters, or on the left elsewhere, while what is on the left is in no name. */
function officialAmong(
	term: string,
	words: readonly string[],
	{ synonyms, names }: Pick<Context, 'names'> & { readonly synonyms: Synonyms },
): string | undefined {
	if (names.some((name) => name.includes(term))) return undefined;
	const isOfficial = (word: string) => {
		const isName = (name: string) =>
			name === word || (word.length >= SHORTEST_START && name.startsWith(word));
		return (word !== term && synonyms.has(word)) || names.some(isName);
	};
	return words.every(isOfficial) ? words[0] : undefined;
}

/** Of fewer characters, two words may be one apart: 户口迁入, 户口迁出. */
const SHORTEST_MISSPELT = 5;

/** What stands in a name with one other character in it, where no name has the term itself. */
function butForOne(term: string, names: readonly string[]): string | undefined {
	if (term.length < SHORTEST_MISSPELT || names.some((name) => name.includes(term)))
		return undefined;
	return names.flatMap((name) => partsOf(name, term.length)).find((part) => isOneApart(part, term));
}

function partsOf(name: string, length: number): readonly string[] {
	const starts = Math.max(name.length - length + 1, 0);
	return Array.from({ length: starts }, (_, start) => name.slice(start, start + length));
}

function isOneApart(one: string, other: string): boolean {
	return [...one].filter((character, index) => character !== other[index]).length === 1;
}

function misspelt(term: string, meant: string, at: Place): Problem {
	return {
		name: 'DoubtfulValue',
		severity: 'warning',
		message: `没有一个事项的名称里有“${term}”，像是“${meant}”写错了一个字`,
		fix: `左边写成：${meant}`,
		at,
	};
}

function reversed(term: string, official: string, at: Place): Problem {
	return {
		name: 'SynonymReversed',
		severity: 'warning',
		message: `“${term}: ${official}”像是左右写反了：“${official}”才是事项的名称，搜“${term}”会搜不到它`,
		fix: `左边写正式的名称，右边写大家的说法：${official}: [${term}]`,
		at,
	};
}

function several(term: string, word: string, at: Place): Problem {
	const parts = word.split(/[、，,；;]\s*/);
	return {
		name: 'DoubtfulValue',
		severity: 'warning',
		message: `“${term}”里有顿号或逗号，像是几个说法写在了一起：${word}`,
		fix: `有 ${parts.length} 个，写成列表：${term}: [${parts.join(', ')}]`,
		at,
	};
}
