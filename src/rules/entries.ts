import { allItems, type Disclosure, type ListEntry } from '../domain/disclosure.ts';
import type { Item, Listing } from '../domain/item.ts';
import type { List } from '../domain/list.ts';
import type { Place } from '../domain/problem.ts';

/** An entry of a list, and where a clerk finds its parts: `at('编号')`. */
export interface PlacedEntry extends ListEntry {
	readonly at: (key: string) => Place;
}

/** Every list with its entries: the matters that name it (列入), then those it only names (只列名称). */
export function placedEntries(disclosure: Disclosure): ReadonlyMap<List, readonly PlacedEntry[]> {
	const entries = new Map(disclosure.lists.map((list) => [list, [] as PlacedEntry[]]));
	for (const item of allItems(disclosure)) {
		for (const [index, listing] of item.listings.entries()) {
			entries.get(listing.list)?.push(listedItem(item, listing, index));
		}
	}
	for (const list of disclosure.lists) entries.get(list)?.push(...namesOnly(list));
	return entries;
}

function listedItem(item: Item, { number, name, category }: Listing, index: number): PlacedEntry {
	return {
		number,
		name: name ?? item.name,
		category: category ?? item.type,
		item,
		at: (key) => item.source.at('列入', index, key),
	};
}

function namesOnly({ namesOnly, source }: List): readonly PlacedEntry[] {
	return namesOnly.map((listed, index) => ({
		...listed,
		at: (key) => source.at('只列名称', index, key),
	}));
}
