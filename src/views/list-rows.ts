import { entriesOf, itemsIn, type ListEntry } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { List } from '../domain/list.ts';
import type { Township } from '../domain/township.ts';
import type { Context } from './context.ts';
import { itemPath } from './item-paths.ts';
import { stateBadge } from './item-rows.ts';
import type { Column } from './list-columns.ts';
import { joined } from './parts.ts';

/** One line of a list. */
export interface ListRow {
	/** For links to this line; absent where the entry has no number. */
	readonly id?: string;
	readonly number?: string;
	readonly category: string;
	readonly name: string;
	/** The matter's page; absent where only its name is known. */
	readonly href?: string;
	/** `已收回`, where the matter is no longer handled as usual. */
	readonly state?: string;
	/** `也在 许可清单 1`: the other lists that name the matter. */
	readonly also: readonly string[];
	readonly cells: readonly ListCell[];
}

export interface ListCell {
	readonly title: string;
	readonly lines: readonly string[];
	/** `等 6 项`, where there is more than the list shows. */
	readonly more?: string;
}

export const NO_CATEGORY = '其他';

export function listRows(
	context: Context,
	list: List,
	columns: readonly Column[],
	township: Township | undefined,
): readonly ListRow[] {
	const here = new Set<Item>(township ? itemsIn(context.disclosure, township) : []);
	return entriesOf(context.disclosure, list).map((entry) => {
		const { item, name, number, category = NO_CATEGORY } = entry;
		const id = idOf(entry);
		if (!item) return { id, number, category, name, also: [], cells: columns.map(emptyCell) };
		const path = township && here.has(item) ? `/${township.id}/items/${item.id}/` : itemPath(item);
		return {
			...{ id, number, category, name },
			href: context.href(path),
			state: stateBadge(item).badge,
			also: otherLists(item, list, township),
			cells: columns.map((column) => cellOf(column, item, township)),
		};
	});
}

function idOf({ number }: ListEntry): string | undefined {
	return number && /^[\w.-]+$/.test(number) ? `n${number}` : undefined;
}

function otherLists(item: Item, list: List, township: Township | undefined): string[] {
	return item.listings
		.filter(({ list: other }) => other !== list)
		.filter(({ list: { township: of } }) => of === undefined || of === township?.id)
		.map(({ list: { shortName }, number }) => joined([shortName, number], ' '));
}

function emptyCell({ title }: Column): ListCell {
	return { title, lines: [] };
}

function cellOf({ title, lines, most }: Column, item: Item, township?: Township): ListCell {
	const all = lines(item, township);
	const shown = all.slice(0, most);
	return {
		title,
		lines: shown,
		more: all.length > shown.length ? `等 ${all.length} 项` : undefined,
	};
}
