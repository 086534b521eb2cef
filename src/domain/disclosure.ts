import type { Calendar } from './calendar.ts';
import type { LedgerEntry, PrintedWords } from './code.ts';
import type { IsoDate } from './dates.ts';
import type { Department } from './department.ts';
import type { Item } from './item.ts';
import type { Law } from './law.ts';
import type { List, ListedName } from './list.ts';
import { once } from './once.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';
import type { Township } from './township.ts';
import type { ServiceWindow } from './window.ts';

/** Everything a county discloses, on one day: references are resolved, defaults applied. */
export interface Disclosure {
	/** The day that decides what “today” means everywhere: vacancies, rota, laws in force. */
	readonly today: IsoDate;
	readonly site: Site;
	readonly departments: readonly Department[];
	readonly lists: readonly List[];
	/** Matters of the whole county. Those of one township stand in the township. */
	readonly items: readonly Item[];
	readonly townships: readonly Township[];
	readonly laws: readonly Law[];
	readonly calendar: Calendar;
	/** Official term → everyday words. */
	readonly synonyms: ReadonlyMap<string, readonly string[]>;
	readonly ledger: readonly LedgerEntry[];
	/** What was printed, so that it can be compared with what is true later. */
	readonly printedWords: readonly PrintedWords[];
	/** Files below `content/` that pages may link to: `files/…`. */
	readonly files: readonly string[];
}

/** Where a matter is handled in a township. */
export interface Handling {
	readonly posts: readonly Post[];
	readonly windows: readonly ServiceWindow[];
}

/** All matters, the county's and each township's own. */
export const allItems = once(({ items, townships }: Disclosure): readonly Item[] => {
	return [...items, ...townships.flatMap((township) => township.items)];
});

/** The posts and windows of `township` that handle `item`. */
export function handlingOf(item: Item, township: Township): Handling {
	return {
		posts: township.posts.filter((post) => post.items.includes(item)),
		windows: township.windows.filter((window) => window.items.includes(item)),
	};
}

/** The lists that cover a township: the county's and its own. */
export function listsOf({ lists }: Disclosure, township: Township): readonly List[] {
	return lists.filter((list) => list.township === undefined || list.township === township.id);
}

/** One line of a list: a matter with its record, or a name only. */
export interface ListEntry extends ListedName {
	readonly item?: Item;
}

/** All entries of a list, in the order of their numbers. */
export function entriesOf(disclosure: Disclosure, list: List): readonly ListEntry[] {
	return entriesIn(disclosure)(list);
}

const entriesIn = once((disclosure: Disclosure) => {
	const records = Map.groupBy(allItems(disclosure).flatMap(listedEntries), ({ list }) => list);
	return once((list: List): readonly ListEntry[] => {
		const listed = records.get(list)?.map(({ entry }) => entry) ?? [];
		return [...listed, ...list.namesOnly].sort((a, b) => compareNumbers(a.number, b.number));
	});
});

function listedEntries(item: Item): readonly { readonly list: List; readonly entry: ListEntry }[] {
	return item.listings.map(({ list, name, number, category }) => ({
		list,
		entry: { name: name ?? item.name, number, category: category ?? item.type, item },
	}));
}

// Asked for anew in each comparison, the order of zh-CN would cost twenty times as much.
const NUMBERS = new Intl.Collator('zh-CN', { numeric: true });

/** `2` before `10`, `3-1` after `3`; entries without a number last. */
function compareNumbers(a: string | undefined, b: string | undefined): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return NUMBERS.compare(a, b);
}

/** Matters that have a page in the township, in the county's order and then its own. */
export function itemsIn(disclosure: Disclosure, township: Township): readonly Item[] {
	return itemsByTownship(disclosure)(township);
}

const itemsByTownship = once(({ items }: Disclosure) =>
	once((township: Township): readonly Item[] => {
		const handled = new Set<Item>([
			...township.posts.flatMap((post) => post.items),
			...township.windows.flatMap((window) => window.items),
			...township.villages.flatMap((village) => village.certificates),
		]);
		const listedHere = (item: Item) =>
			item.listings.some(({ list }) => list.township === township.id);
		const offered = items.filter((item) => handled.has(item) || listedHere(item));
		return [...offered, ...township.items];
	}),
);
