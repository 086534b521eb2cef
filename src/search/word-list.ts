/**
 * Word lists as they travel. Small before all: they are fetched by old phones on slow lines. What a
 * first answer needs is in the county's and the township's; the rest comes after.
 */
import { ENTRY_KINDS, type Entry } from './entry.ts';
import { isUsual, type Readings, usualReadings, wordsWithReadings } from './readings.ts';
import type { Replacements } from './traditional.ts';

/** A list as JSON. */
export interface WordList {
	/** What every path begins with: `/`, `/donglu/`. */
	readonly base: string;
	/**
	 * Columns, each with a line for every entry; by columns the same things come together and pack
	 * well: kind, path below `base`, name, other words, detail, phones, code, readings. An entry
	 * without a name has the words and, after its own, the detail of the county’s at the same path.
	 */
	readonly columns: readonly string[];
	/** Each syllable followed by its characters: `zhai宅翟 zheng证政`. */
	readonly readings: string;
}

/** Of the county: matters, lists, pages. */
export interface CountyList extends WordList {
	/** Id, then how questions name it: `donglu|东垆乡|东垆`. */
	readonly townships: readonly string[];
}

/** Bureaus, and what questions are rewritten with. */
export interface MoreList extends WordList {
	/** Official term, then everyday words: `宅基地|盖房子|建房`. */
	readonly synonyms: readonly string[];
	/** `身分身份`, `乾隆乾隆`. */
	readonly phrases: readonly string[];
	/** `壚垆鄉乡`. */
	readonly traditional: string;
}

/** How common characters are read that no list has. */
export type SoundList = Pick<WordList, 'readings'>;

/** What a later list need not say again. */
export interface Said {
	/** By their paths below their list's base: `items/dibao/`. */
	readonly entries: ReadonlyMap<string, Entry>;
	readonly readings: Readings;
}

export const NOTHING_SAID: Said = { entries: new Map(), readings: new Map() };

/** Parts several values of one column; where somebody wrote it, it stands as wide as a character. */
const BETWEEN = '|';
const together = (values: readonly string[]) =>
	values.map((value) => value.replaceAll(BETWEEN, '｜')).join(BETWEEN);

/** Writes a list, and what is said with it. */
export function writeWordList(base: string, entries: readonly Entry[], before: Said) {
	const isKnown = ({ path, name }: Entry) =>
		before.entries.get(path.slice(base.length))?.name === name;
	const words = entries.map((entry) => (isKnown(entry) ? [] : wordsWithReadings(entry)));
	const own = usualReadings(words.flat(), before.readings);
	const readings = new Map([...before.readings, ...own]);
	const rows = entries.map((entry, index) => {
		const special = (words[index] ?? []).map((word) => {
			return isUsual(word, readings) ? '' : word.reading.join(' ');
		});
		return rowOf(base, isKnown(entry) ? { ...entry, name: '', also: [] } : entry, special);
	});
	const list: WordList = { base, columns: columnsOf(rows), readings: writeReadings(own) };
	const said: Said = {
		entries: new Map(entries.map((entry) => [entry.path.slice(base.length), entry])),
		readings,
	};
	return { list, said };
}

function rowOf(base: string, entry: Entry, special: readonly string[]): readonly string[] {
	const { kind, path, name, also, detail = '', phones, code = '' } = entry;
	return [
		String(ENTRY_KINDS.indexOf(kind)),
		path.slice(base.length, -1),
		name,
		together(also),
		detail,
		together(phones),
		code,
		special.some(Boolean) ? special.join(BETWEEN) : '',
	];
}

function columnsOf(rows: readonly (readonly string[])[]): readonly string[] {
	const [first = []] = rows;
	const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ');
	return first.map((_, column) => rows.map((row) => cell(row[column])).join('\n'));
}

export function writeReadings(readings: Readings): string {
	const bySyllable = Map.groupBy(readings, ([, syllable]) => syllable);
	return [...bySyllable]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([syllable, found]) => syllable + found.map(([character]) => character).join(''))
		.join(' ');
}

export function writeReplacements({ phrases, characters }: Replacements) {
	const pairs = (replacements: ReadonlyMap<string, string>) =>
		Array.from(replacements, (pair) => pair.join(''));
	return { phrases: pairs(phrases), traditional: pairs(characters).join('') };
}

export function writeSynonyms(synonyms: ReadonlyMap<string, readonly string[]>): readonly string[] {
	return Array.from(synonyms, ([official, words]) => together([official, ...words]));
}
