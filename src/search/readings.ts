/** How characters are read, for those who type pinyin. Made when the site is built. */
import { pinyin } from 'pinyin-pro';
import type { Entry } from './entry.ts';
import { plain } from './plain.ts';

/** Character → its usual syllable: `宅` → `zhai`. */
export type Readings = ReadonlyMap<string, string>;

/** The syllables of a text in their context, one for each of its characters: `行政` → `xing zheng`. */
export function readingOf(text: string, isName: boolean): readonly string[] {
	const surname = isName ? 'head' : 'off';
	return pinyin(text, { toneType: 'none', type: 'array', v: true, surname });
}

/** The words of an entry as they are compared, its name first, each with its reading. */
export function wordsWithReadings({ kind, name, also }: Entry): readonly Word[] {
	return [name, ...also].map((word, index) => {
		const text = plain(word);
		return { text, reading: readingOf(text, kind === 'person' && index === 0) };
	});
}

export interface Word {
	readonly text: string;
	readonly reading: readonly string[];
}

/** The usual syllable of every Chinese character in the words that `known` does not have. */
export function usualReadings(words: readonly Word[], known: Readings = new Map()): Readings {
	const counts = new Map<string, Map<string, number>>();
	for (const { text, reading } of words) {
		for (const [index, character] of Array.from(text).entries()) {
			const syllable = reading[index];
			if (!syllable || known.has(character) || !/^[a-z]+$/.test(syllable)) continue;
			if (!/\p{Script=Han}/u.test(character)) continue;
			const count = counts.get(character) ?? new Map<string, number>();
			counts.set(character, count.set(syllable, (count.get(syllable) ?? 0) + 1));
		}
	}
	return new Map(Array.from(counts, ([character, count]) => [character, mostFrequent(count)]));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
	const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return first?.[0] ?? '';
}

/** Whether the usual syllables of its characters are the reading of the word. */
export function isUsual({ text, reading }: Word, readings: Readings): boolean {
	return Array.from(text).every((character, index) => {
		return (readings.get(character) ?? character) === reading[index];
	});
}
