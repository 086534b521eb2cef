/** Word lists as the browser reads them. */
import { BETWEEN_PARTS, ENTRY_KINDS, type Entry } from './entry.ts';
import { plain } from './plain.ts';
import type { SoundList, WordList } from './word-list.ts';

/** An entry with its words as they are compared. */
export interface Known extends Entry {
	/** The township whose page it is; undefined for the county's. */
	readonly township?: string;
	/** Whether the county has a page for the same: a matter that is handled here, a list that holds here. */
	readonly isCounty: boolean;
	/** Its name first. */
	readonly words: readonly SearchWord[];
	/** The digits of its phones. */
	readonly numbers: readonly string[];
}

export interface SearchWord {
	readonly text: string;
	/** One for each character; a character nobody knows how to read is its own. */
	readonly syllables: readonly string[];
}

export interface ReadList {
	readonly entries: readonly Known[];
	/** Its own and those of the lists before it. */
	readonly readings: ReadonlyMap<string, string>;
}

export interface TownshipNames {
	readonly id: string;
	/** The longer first: `东垆乡`, `东垆`. */
	readonly names: readonly string[];
}

const NONE: ReadList = { entries: [], readings: new Map() };

/** Reads a list; all but the county's lean on the county's. */
export function readWordList(list: WordList, county: ReadList = NONE): ReadList {
	const readings = readReadings(list, county.readings);
	const ofCounty = new Map(county.entries.map((entry) => [entry.path.slice(1), entry]));
	const entries = rowsOf(list).map((row) => readEntry(row, { list, readings, ofCounty }));
	return { entries, readings };
}

export function readReadings(
	{ readings }: SoundList,
	before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const all = new Map(before);
	for (const [, syllable = '', characters = ''] of readings.matchAll(/([a-z]+)([^ ]+)/g))
		for (const character of Array.from(characters)) all.set(character, syllable);
	return all;
}

/** How a text is read where every character is read as usual. */
export function syllablesOf(
	text: string,
	readings: ReadonlyMap<string, string>,
): readonly string[] {
	return Array.from(text, (character) => readings.get(character) ?? character);
}

export function readTownships(lines: readonly string[]): readonly TownshipNames[] {
	return lines.map((line) => {
		const [id = '', ...names] = partsOf(line);
		return { id, names };
	});
}

interface Reading {
	readonly list: WordList;
	readonly readings: ReadonlyMap<string, string>;
	readonly ofCounty: ReadonlyMap<string, Known>;
}

function rowsOf({ columns }: WordList): readonly (readonly string[])[] {
	const lines = columns.map((column) => column.split('\n'));
	return lines[0]?.map((_, row) => lines.map((column) => column[row] ?? '')) ?? [];
}

function readEntry(row: readonly string[], { list: { base }, readings, ofCounty }: Reading): Known {
	const [kind, below = '', name = '', also, detail = '', phones, code, special] = row;
	const same = name === '' ? ofCounty.get(`${below}/`) : undefined;
	const entry = {
		kind: ENTRY_KINDS[Number(kind)] ?? 'page',
		path: below === '' ? base : `${base}${below}/`,
		name: same?.name ?? name,
		also: same?.also ?? partsOf(also),
		detail: [detail, same?.detail].filter(Boolean).join(BETWEEN_PARTS) || undefined,
		phones: partsOf(phones),
		code: code || undefined,
	};
	return {
		...entry,
		township: base === '/' ? undefined : base.slice(1, -1),
		isCounty: same !== undefined,
		words: same?.words ?? wordsOf(entry, readings, partsOf(special)),
		numbers: entry.phones.map((phone) => phone.replace(/\D/g, '')),
	};
}

function wordsOf(
	{ name, also }: Pick<Entry, 'name' | 'also'>,
	readings: ReadonlyMap<string, string>,
	special: readonly string[],
): readonly SearchWord[] {
	return [name, ...also].map((word, index) => {
		const text = plain(word);
		const own = special[index];
		return { text, syllables: own ? own.split(' ') : syllablesOf(text, readings) };
	});
}

function partsOf(column: string | undefined): readonly string[] {
	return column ? column.split('|') : [];
}
