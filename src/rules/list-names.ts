import type { Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { List } from '../domain/list.ts';
import type { Problem } from '../domain/problem.ts';
import { type PlacedEntry, placedEntries } from './entries.ts';
import { plainName } from './names.ts';
import { repeated } from './repeated.ts';
import { spot } from './spot.ts';

/** Lists on which one matter stands twice, by its name or by its record (错报). */
export function listedTwiceProblems(disclosure: Disclosure): readonly Problem[] {
	return [...placedEntries(disclosure)].flatMap(([list, entries]) => {
		const recorded = entries.filter(({ item }) => item !== undefined);
		const twice = new Map([
			...repeated(recorded, ({ item }) => item),
			...repeated(entries, ({ name }) => plainName(name)),
		]);
		return [...twice].map(([entry, first]) => listedTwice(entry, first, list));
	});
}

function listedTwice(entry: PlacedEntry, first: PlacedEntry, list: List): Problem {
	const names = entry.name === first.name ? '' : `，名称是“${first.name}”`;
	return {
		name: 'ListedTwice',
		severity: 'warning',
		message: `“${entry.name}”在“${list.shortName}”上列了两次，另一处在${spot(first.at('名称'))}${names}。`,
		fix: '同一件事只留一处，删掉另一处；确实是两件事，就把名称写得能分开。',
		at: entry.at('名称'),
	};
}

/** A matter that lists print under several names other than its own, so that nobody can match them. */
export function manyNamesProblems({ items, townships }: Disclosure): readonly Problem[] {
	const all = [...items, ...townships.flatMap((township) => township.items)];
	return all.flatMap((item) => {
		const names = new Map(otherNames(item).map((name) => [plainName(name), name]));
		return names.size > 1 ? [manyNames(item, [...names.values()])] : [];
	});
}

function otherNames({ name, listings }: Item): readonly string[] {
	return listings
		.flatMap((listing) => listing.name ?? [])
		.filter((other) => plainName(other) !== plainName(name));
}

function manyNames({ name, source }: Item, names: readonly string[]): Problem {
	return {
		name: 'ManyNames',
		severity: 'warning',
		message: `同一件事有 ${names.length + 1} 个名称：“${[name, ...names].join('”“')}”。`,
		fix: `请各清单的主管部门统一成“${name}”；只是抄写不一致的，删掉“列入”里的“名称”。`,
		at: source.at('列入'),
	};
}
