import { allItems, type Disclosure, entriesOf, itemsIn } from '../../domain/disclosure.ts';
import type { Item } from '../../domain/item.ts';
import type { List } from '../../domain/list.ts';
import { holdersOn, type Post } from '../../domain/post.ts';
import type { Township } from '../../domain/township.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { Context } from '../context.ts';
import { itemPath } from '../item-paths.ts';
import { joined, roomNames } from '../parts.ts';
import { itemEntry } from './county-entries.ts';

/**
 * What the deeper index knows: matters, each once for all townships, lists and posts. Names, phones
 * and codes of the rest are in the word lists.
 */
export function searchRecords({ disclosure }: Context): readonly SearchRecord[] {
	const { lists, townships } = disclosure;
	const handledIn = townshipsByItem(disclosure);
	return [
		...allItems(disclosure).map((item) => itemRecord(item, handledIn.get(item) ?? [])),
		...lists.map((list) => listRecord(disclosure, list)),
		...townships.flatMap((township) =>
			township.posts.map((post) => postRecord(disclosure, township, post)),
		),
	];
}

function townshipsByItem(disclosure: Disclosure): ReadonlyMap<Item, readonly string[]> {
	const pairs = disclosure.townships.flatMap((township) =>
		itemsIn(disclosure, township).map((item) => ({ item, name: township.shortName })),
	);
	const groups = Map.groupBy(pairs, ({ item }) => item);
	return new Map(Array.from(groups, ([item, found]) => [item, found.map(({ name }) => name)]));
}

function itemRecord(item: Item, townships: readonly string[]): SearchRecord {
	const { name: title, also, detail } = itemEntry(item, itemPath(item));
	return {
		kind: 'item',
		path: itemPath(item),
		title,
		also,
		detail,
		texts: textsOf(item),
		filters: {
			乡镇: townships,
			清单: [...new Set(item.listings.map(({ list }) => list.shortName))],
			类型: [item.type],
			部门: [...new Set(item.counterparts.map(({ department }) => department.shortName))],
		},
	};
}

/** All that a matter's page says in words. */
function textsOf(item: Item): SearchRecord['texts'] {
	return [
		...item.eligibility,
		...item.audience,
		...item.requiredDocuments.flatMap(({ name, note }) => [name, note]),
		...item.questions.flatMap(({ question, answer }) => [question, answer]),
		...item.responsibilities,
		...item.legalBasis.map((basis) => (typeof basis === 'string' ? basis : basis.law)),
		...(item.procedure ?? []).flatMap((entry) => ('name' in entry ? entry.name : undefined)),
		item.townshipDuty,
		item.resultName,
		item.body.replace(/<[^>]+>/g, ' '),
	];
}

/** A list with the names of entries that have no page of their own. */
function listRecord(disclosure: Disclosure, list: List): SearchRecord {
	const { id, name, shortName, township, document } = list;
	const below = disclosure.townships.find((each) => each.id === township);
	return {
		kind: 'list',
		path: `${below ? `/${below.id}` : ''}/lists/${id}/`,
		title: name,
		also: [shortName],
		detail: joined([document?.number, `${entriesOf(disclosure, list).length} 项`]),
		texts: list.namesOnly.map((entry) => entry.name),
		filters: { 清单: [shortName], ...(below && { 乡镇: [below.shortName] }) },
	};
}

function postRecord({ today }: Disclosure, township: Township, post: Post): SearchRecord {
	const { id, name, office, rooms, duties, counterparts } = post;
	return {
		kind: 'post',
		path: `/${township.id}/posts/${id}/`,
		title: name,
		also: holdersOn(post, today).map(({ person }) => person.name),
		detail: joined([township.shortName, office.name, roomNames(rooms)]),
		texts: [...duties, ...counterparts.map(({ affairs }) => affairs)],
		filters: {
			乡镇: [township.shortName],
			部门: [...new Set(counterparts.map(({ department }) => department.shortName))],
		},
	};
}
