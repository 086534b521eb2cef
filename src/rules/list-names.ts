import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { List } from '../domain/list.ts';
import type { Problem } from '../domain/problem.ts';
import { type PlacedEntry, placedEntries } from './entries.ts';
import { spot } from './spot.ts';

/** A list on which one matter stands twice, under the same name or another (错报). */
export function listedTwiceProblems(disclosure: Disclosure): readonly Problem[] {
	return [...placedEntries(disclosure)].flatMap(([list, entries]) => {
		const byName = Map.groupBy(entries, ({ name }) => plain(name));
		const byItem = Map.groupBy(entries, ({ item }) => item);
		byItem.delete(undefined);
		return [...new Set([...later(byName), ...later(byItem)])].map(([entry, first]) =>
			listedTwice(entry, first, list),
		);
	});
}
