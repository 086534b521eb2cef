import { conceptsOf } from '../../search/concepts.ts';
import { readHints } from '../../search/hints.ts';
import { type Pool, poolOf } from '../../search/pool.ts';
import { NO_TABLES, readTables } from '../../search/read-tables.ts';
import { readReadings, readTownships, readWordList } from '../../search/read-word-list.ts';
import { type CountyTexts, readTextList, type TextList } from '../../search/text-list.ts';
import type { CountyList, MoreList, SoundList, WordList } from '../../search/word-list.ts';

/** Where the word lists are. */
export interface Addresses {
	readonly county: string;
	readonly more: string;
	readonly sounds: string;
	readonly texts: string;
	/** By the township’s id. */
	readonly townships: ReadonlyMap<string, TownshipAddresses>;
}

export interface TownshipAddresses {
	readonly words: string;
	readonly texts: string;
}

/** The word lists that have come so far. */
export interface Lists {
	/** What can be found by now; undefined before the first list has come. */
	pool(): Pool | undefined;
	/** Sends for what every search needs, if it could not be had before. */
	wantFirst(): void;
	/** Sends for a township's list. */
	wantTownship(id: string): void;
	/** Sends for everything that is not there yet; of texts, the county's and one township's. */
	wantAll(township: string): void;
	/** Whether some are still to come. */
	isBusy(): boolean;
	/** Whether a list could not be had. */
	hasFailed(): boolean;
}

/**
 * Sends for the lists that every search needs. `onChange` is called whenever another has come or
 * could not be had; what could not be had is sent for again when it is wanted again.
 */
export function loadLists(addresses: Addresses, onChange: () => void): Lists {
	const sent = new Set<string>();
	const townships = new Map<string, WordList>();
	let county: CountyList | undefined;
	let others: Omit<Others, 'townships'> = { texts: [] };
	let pool: Pool | undefined;
	let [coming, hasFailed] = [0, false];

	function want<List>(address: string | undefined, keep: (list: List) => void): void {
		if (!address || sent.has(address)) return;
		sent.add(address);
		coming++;
		fetchList<List>(address)
			.then(keep)
			.then(
				() => arrived(false),
				() => {
					sent.delete(address);
					arrived(true);
				},
			);
	}

	function arrived(failed: boolean): void {
		coming--;
		hasFailed = failed;
		pool = undefined;
		onChange();
	}

	function wantTownship(id: string): void {
		want<WordList>(addresses.townships.get(id)?.words, (list) => townships.set(id, list));
	}

	function wantFirst(): void {
		want<CountyList>(addresses.county, (list) => {
			county = list;
		});
		want<MoreList>(addresses.more, (more) => {
			others = { ...others, more };
		});
	}

	function wantAll(township: string): void {
		wantFirst();
		want<CountyTexts>(addresses.texts, (list) => {
			others = { ...others, texts: [...others.texts, list], county: list };
		});
		want<TextList>(addresses.townships.get(township)?.texts, (list) => {
			others = { ...others, texts: [...others.texts, list] };
		});
		want<SoundList>(addresses.sounds, (sounds) => {
			others = { ...others, sounds };
		});
		for (const id of addresses.townships.keys()) wantTownship(id);
	}

	wantFirst();
	return {
		pool: () => {
			if (county) pool ??= poolFrom(county, { ...others, townships: [...townships.values()] });
			return pool;
		},
		wantFirst,
		wantTownship,
		wantAll,
		isBusy: () => coming > 0,
		hasFailed: () => hasFailed,
	};
}

/** Made by the same build as this script, so it is what it says. */
async function fetchList<List>(address: string): Promise<List> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}

interface Others {
	readonly more?: MoreList;
	readonly sounds?: SoundList;
	readonly texts: readonly TextList[];
	/** What the county's list of texts says of words. */
	readonly county?: Pick<CountyTexts, 'hints' | 'concepts'>;
	readonly townships: readonly WordList[];
}

function poolFrom(county: CountyList, others: Others): Pool {
	const { more, sounds, texts, county: said, townships } = others;
	const first = readWordList(county);
	const rest = [...(more ? [more] : []), ...townships].map((list) => readWordList(list, first));
	const readings = new Map([
		...(sounds ? readReadings(sounds, new Map()) : []),
		...[first, ...rest].flatMap((list) => [...list.readings]),
	]);
	return poolOf([first, ...rest], {
		townships: readTownships(county.townships),
		tables: more ? readTables(more) : NO_TABLES,
		readings,
		texts: new Map(texts.flatMap((list) => [...readTextList(list)])),
		hints: readHints(said?.hints ?? []),
		conceptsIn: conceptsOf(said?.concepts ?? []),
	});
}
