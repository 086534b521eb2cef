import { type Pool, poolOf } from '../../search/pool.ts';
import { NO_TABLES, readTables } from '../../search/read-tables.ts';
import { readReadings, readTownships, readWordList } from '../../search/read-word-list.ts';
import type { CountyList, MoreList, SoundList, WordList } from '../../search/word-list.ts';

/** Where the word lists are. */
export interface Addresses {
	readonly county: string;
	readonly more: string;
	readonly sounds: string;
	/** By the township’s id. */
	readonly townships: ReadonlyMap<string, string>;
}

/** The word lists that have come so far. */
export interface Lists {
	/** What can be found by now; undefined before the first list has come. */
	pool(): Pool | undefined;
	/** Sends for what every search needs, if it could not be had before. */
	wantFirst(): void;
	/** Sends for a township's list. */
	wantTownship(id: string): void;
	/** Sends for everything that is not there yet. */
	wantAll(): void;
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
	let others: Omit<Others, 'townships'> = {};
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
		want<WordList>(addresses.townships.get(id), (list) => townships.set(id, list));
	}

	function wantFirst(): void {
		want<CountyList>(addresses.county, (list) => {
			county = list;
		});
		want<MoreList>(addresses.more, (more) => {
			others = { ...others, more };
		});
	}

	function wantAll(): void {
		wantFirst();
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
	readonly townships: readonly WordList[];
}

function poolFrom(county: CountyList, { more, sounds, townships }: Others): Pool {
	const first = readWordList(county);
	const others = [...(more ? [more] : []), ...townships].map((list) => readWordList(list, first));
	const readings = new Map([
		...(sounds ? readReadings(sounds, new Map()) : []),
		...[first, ...others].flatMap((list) => [...list.readings]),
	]);
	return poolOf([first, ...others], {
		townships: readTownships(county.townships),
		tables: more ? readTables(more) : NO_TABLES,
		readings,
	});
}
