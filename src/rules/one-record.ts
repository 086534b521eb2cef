import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { List, ListedName } from '../domain/list.ts';
import type { Problem } from '../domain/problem.ts';
import { plainName } from './names.ts';

/** One matter, one record: two files of the same name. Two townships may each have their own. */
export function twoRecordsProblems(disclosure: Disclosure): readonly Problem[] {
	const groups = Map.groupBy(allItems(disclosure), ({ name }) => plainName(name));
	return [...groups.values()].flatMap((namesakes) =>
		namesakes.flatMap((item, index) => {
			const first = namesakes.slice(0, index).find((other) => isSameScope(item, other));
			return first ? [twoRecords(item, first)] : [];
		}),
	);
}

function twoRecords({ name, source }: Item, first: Item): Problem {
	return {
		name: 'TwoRecords',
		severity: 'warning',
		message: `“${name}”有两个事项文件，另一个是 ${first.source.file}。`,
		fix: '同一件事只留一个文件，两边写的合到一起，要列几张清单都写在“列入”里；确实是两件事，就把名称写得能分开。',
		at: source.at('名称'),
	};
}

/** Entries in 只列名称 of matters that have a record, under its name or another it is known by (混报). */
export function recordIgnoredProblems(disclosure: Disclosure): readonly Problem[] {
	const records = recordsByName(disclosure);
	return disclosure.lists.flatMap((list) =>
		list.namesOnly.flatMap((listed, index) => {
			const named = records.get(plainName(listed.name)) ?? [];
			const item = named.find((each) => isSameScope(each, list));
			if (!item || isListedAlike(item, listed, list)) return [];
			return [recordIgnored(item, { list, listed, index })];
		}),
	);
}

function recordsByName(disclosure: Disclosure): ReadonlyMap<string, readonly Item[]> {
	const named = allItems(disclosure).flatMap((item) =>
		[item.name, ...item.aliases, ...item.listings.flatMap(({ name }) => name ?? [])].map(
			(name) => ({ name: plainName(name), item }),
		),
	);
	const groups = Map.groupBy(named, ({ name }) => name);
	return new Map([...groups].map(([name, pairs]) => [name, pairs.map(({ item }) => item)]));
}

/** Whether the list already names the matter so: then it is listed twice, which is another problem. */
function isListedAlike({ name, listings }: Item, listed: ListedName, list: List): boolean {
	return listings.some(
		(listing) =>
			listing.list === list && plainName(listing.name ?? name) === plainName(listed.name),
	);
}

interface NamedOnly {
	readonly list: List;
	readonly listed: ListedName;
	readonly index: number;
}

function recordIgnored(item: Item, { list, listed, index }: NamedOnly): Problem {
	const isListed = item.listings.some((listing) => listing.list === list);
	const number = listed.number === undefined ? '' : `, 编号: "${listed.number}"`;
	const name = listed.name === item.name ? '' : `, 名称: ${listed.name}`;
	return {
		name: 'RecordIgnored',
		severity: 'warning',
		message: isListed
			? `“${listed.name}”就是“${item.name}”，“${list.shortName}”上已经列了，名称不同。`
			: `“${listed.name}”已经有事项文件 ${item.source.file}，不该只列名称。`,
		fix: isListed
			? '同一件事只留一处，删掉这一行；确实是两件事，就从事项的“别名”里去掉这个叫法。'
			: `在 ${item.source.file} 的“列入”里写：{清单: ${list.id}${number}${name}}，再删掉这一行。`,
		at: list.source.at('只列名称', index, '名称'),
	};
}

/** Nothing of one township concerns another. */
function isSameScope(a: { readonly township?: string }, b: { readonly township?: string }) {
	return a.township === undefined || b.township === undefined || a.township === b.township;
}
