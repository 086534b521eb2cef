import { once } from '../../domain/once.ts';
import type { Township } from '../../domain/township.ts';
import type { Entry } from '../../search/entry.ts';
import { withoutHints } from '../../search/hints.ts';
import { commonReadings } from '../../search/sounds.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import type { TextList } from '../../search/text-list.ts';
import { replacementsFor } from '../../search/traditional.ts';
import {
	type CountyList,
	type MoreList,
	NOTHING_SAID,
	type SoundList,
	type WordList,
	writeReadings,
	writeReplacements,
	writeSynonyms,
	writeWordList,
} from '../../search/word-list.ts';
import type { Context } from '../context.ts';
import { SHARED_LISTS, textsOf } from './addresses.ts';
import { countyEntries, departmentEntries, placeName } from './county-entries.ts';
import { everydayWords } from './everyday.ts';
import { countyTexts, townshipTexts } from './texts.ts';
import { townshipEntries } from './township-entries.ts';

/** A word list, and where it is published below the site. */
export interface WordListFile {
	/** Of the file: `donglu` for `/search/words/donglu.json`. */
	readonly name: string;
	content(): WordList | SoundList | TextList;
}

/** All word lists of the site. */
export function wordListFiles(context: Context): readonly WordListFile[] {
	return [
		{ name: SHARED_LISTS.county, content: () => countyList(context) },
		{ name: SHARED_LISTS.more, content: () => moreList(context) },
		{ name: SHARED_LISTS.sounds, content: () => soundList(context) },
		{ name: SHARED_LISTS.texts, content: () => countyTexts(context.disclosure) },
		...context.disclosure.townships.flatMap((township) => [
			{ name: township.id, content: () => townshipList(context, township) },
			{ name: textsOf(township.id), content: () => townshipTexts(township) },
		]),
	];
}

export function countyList(context: Context): CountyList {
	const townships = context.disclosure.townships.map(({ id, shortName }) =>
		[id, shortName, placeName(shortName)].join('|'),
	);
	return { ...countyPart(context).list, townships };
}

export function moreList(context: Context): MoreList {
	const synonyms = withoutHints(everydayWords(context.disclosure));
	const entries = departmentEntries(context);
	const county = countyEntries(context);
	const words = [...wordsOf([...entries, ...county]), ...Array.from(synonyms).flat(2)];
	const replacements = replacementsFor([...words, ...STOP_WORDS], namesInTownships(context));
	return {
		...writeWordList('/', entries, countyPart(context).said).list,
		...writeReplacements(replacements),
		synonyms: writeSynonyms(synonyms),
	};
}

export function soundList(context: Context): SoundList {
	const { readings } = countyPart(context).said;
	return { readings: writeReadings(commonReadings(readings)) };
}

export function townshipList(context: Context, township: Township): WordList {
	const entries = entriesIn(context)(township);
	return writeWordList(`/${township.id}/`, entries, countyPart(context).said).list;
}

/** Every other list leans on it. */
const countyPart = once((context: Context) => {
	return writeWordList('/', countyEntries(context), NOTHING_SAID);
});

/** Its own list has them, and the list of replacements leaves their names as they are. */
const entriesIn = once((context: Context) => {
	return once((township: Township) => townshipEntries(context, township));
});

function namesInTownships(context: Context): readonly string[] {
	return context.disclosure.townships.flatMap((township) => {
		return wordsOf(entriesIn(context)(township));
	});
}

function wordsOf(entries: readonly Entry[]): readonly string[] {
	return [...new Set(entries.flatMap(({ name, also }) => [name, ...also]))];
}
