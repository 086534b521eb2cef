import { itemsIn } from '../domain/disclosure.ts';
import { ITEM_TYPES, type Item, isOffered } from '../domain/item.ts';
import { localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { itemRow } from './item-rows.ts';
import { popularItems } from './popular.ts';
import type { Chrome, Heading, LinkGroup, RowLink } from './types.ts';

export interface RowGroup {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly RowLink[];
}

/** All matters of a township, grouped by the post that handles them, and once more by type. */
export interface ItemsView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly count: number;
	/** What people come for most. */
	readonly popular: readonly RowLink[];
	readonly groups: readonly RowGroup[];
	readonly byType: readonly LinkGroup[];
}

const ELSEWHERE = '其他';
/** How many everyday names of a matter are told. */
const WORDS = 3;

export function itemsView(context: Context, township: Township): ItemsView {
	const items = itemsIn(context.disclosure, township);
	const inUse = items.filter(isOffered).length;
	const href = (item: Item) => context.href(`/${township.id}/items/${item.id}/`);
	const byOffice = Map.groupBy(items, (item) => officeOf(context, township, item));
	const villages = byVillages(context);
	const order = [...township.offices.map(({ name }) => name), villages, ELSEWHERE];
	const types = ITEM_TYPES.map((type) => ({
		title: type,
		of: items.filter((item) => item.type === type),
	}));
	return {
		chrome: chromeOf(context, {
			title: `${township.shortName}办事流程：${inUse} 件事怎么办`,
			description: `在${township.shortName}能办的 ${inUse} 件事：去哪办、找谁、带什么、多久办成、收不收费。`,
			path: `/${township.id}/items/`,
			township,
		}),
		heading: { eyebrow: township.name, title: '办事流程', tags: [] },
		count: items.length,
		popular: popularItems(context, township).map((item) => itemRow(context, township, item)),
		groups: order.flatMap((title, index) => {
			const rows = (byOffice.get(title) ?? []).map((item) => namedRow(context, township, item));
			return rows.length > 0 ? [{ id: `group-${index + 1}`, title, rows }] : [];
		}),
		byType: types
			.filter(({ of }) => of.length > 0)
			.map(({ title, of }) => ({
				title,
				links: of.map((item) => ({ text: item.name, href: href(item) })),
			})),
	};
}

/** With the words that residents use: those they look for in a long list. */
function namedRow(context: Context, township: Township, item: Item): RowLink {
	const row = itemRow(context, township, item);
	const words = item.aliases.slice(0, WORDS).join('、');
	return words === '' ? row : { ...row, detail: words };
}

function byVillages({ disclosure }: Context): string {
	return localWords(disclosure).village === '社区' ? '社区办' : '村里办';
}

function officeOf(context: Context, township: Township, item: Item): string {
	const { posts, windows } = context.handlingOf(item, township);
	const post = posts[0] ?? windows.flatMap((window) => window.posts)[0];
	return post?.office.name ?? (item.type === '村级证明' ? byVillages(context) : ELSEWHERE);
}
