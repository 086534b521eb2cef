import { longDate } from '../../domain/dates.ts';
import { itemsIn, listsOf } from '../../domain/disclosure.ts';
import { firstOf } from '../../domain/first-of.ts';
import type { Item } from '../../domain/item.ts';
import type { Township } from '../../domain/township.ts';
import { standingVillage, type Village } from '../../domain/village.ts';
import { partyName, type ServiceWindow } from '../../domain/window.ts';
import type { Entry } from '../../search/entry.ts';
import type { Context } from '../context.ts';
import { wherever } from '../item-rows.ts';
import { joined, roomNames } from '../parts.ts';
import { itemEntry, listEntry } from './county-entries.ts';
import { peopleEntries } from './people-entries.ts';

/** What can be looked for in a township, besides what the county's list has. */
export function townshipEntries(context: Context, township: Township): readonly Entry[] {
	const base = `/${township.id}/`;
	const at = (kind: 'post' | 'window' | 'office' | 'village', id: string) => ({
		kind,
		path: `${base}${kind}s/${id}/`,
		code: context.codeOf(`${township.id}/${kind}/${id}`)?.code,
	});
	return [
		...itemsIn(context.disclosure, township).map((item) => itemHere(context, township, item)),
		...peopleEntries(context, township),
		...township.posts.map(({ id, name, office, rooms, phones }) => ({
			...at('post', id),
			name,
			also: [],
			detail: joined([office.name, roomNames(rooms)]),
			phones,
		})),
		...township.windows.map((window) => ({
			...at('window', window.id),
			name: window.name,
			also: partiesOf(window),
			detail: joined([window.hall.name, window.position]),
			phones: window.phones,
		})),
		...township.offices.map(({ id, name, rooms, phones }) => ({
			...at('office', id),
			name,
			also: [],
			detail: roomNames(rooms),
			phones,
		})),
		...township.villages.map((village) => ({
			...at('village', village.id),
			...villageWords(context, township, village),
		})),
		...listsOf(context.disclosure, township).map(({ id, name, shortName }) =>
			listEntry(`${base}lists/${id}/`, name, shortName),
		),
		...pagesOf(township),
	];
}

/** A matter where it is handled here: the window, the phone of whoever handles it. */
function itemHere(context: Context, township: Township, item: Item): Entry {
	const entry = itemEntry(item, `/${township.id}/items/${item.id}/`);
	const { posts, windows } = context.handlingOf(item, township);
	const where = wherever(context, township, item);
	return {
		...entry,
		detail: item.township ? joined([where, entry.detail]) : where,
		phones: firstOf(entry.phones, posts[0]?.phones ?? [], windows[0]?.phones ?? []),
		code: context.codeOf(`${township.id}/item/${item.id}`)?.code,
	};
}

function partiesOf({ units, rota }: ServiceWindow): readonly string[] {
	return [...new Set([...units, ...rota.map(({ party }) => party)].map(partyName))];
}

function villageWords(
	{ disclosure: { today } }: Context,
	township: Township,
	village: Village,
): Pick<Entry, 'name' | 'also' | 'detail' | 'phones'> {
	const standing = standingVillage(village, today);
	const { merger, name, address } = village;
	return {
		name,
		also: [],
		detail:
			standing !== village && merger
				? `${longDate(merger.date)}并入${standing.name}`
				: address?.replace(township.shortName, ''),
		phones: firstOf(standing.phones, township.phones),
	};
}

function pagesOf({ id, plan }: Township): readonly Entry[] {
	const page = (path: string, name: string, also: readonly string[]): Entry => {
		return { kind: 'page', path: `/${id}/${path}/`, name, also, phones: [] };
	};
	return [
		page('items', '办事流程', ['全部事项', '办事指南']),
		page('contacts', '联系表', ['“多对一”联系表', '通讯录', '电话簿']),
		...(plan ? [page('plan', '平面示意图', ['平面图', '办公楼怎么走'])] : []),
	];
}
