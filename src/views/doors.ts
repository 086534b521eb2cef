import { type Disclosure, entriesOf, listsOf } from '../domain/disclosure.ts';
import { type Item, isOffered } from '../domain/item.ts';
import type { List } from '../domain/list.ts';
import { isSubdistrict, localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import type { Context } from './context.ts';

/** One of the three doors of a township's code. */
export interface Door {
	readonly icon: 'flow' | 'list' | 'contacts';
	readonly title: string;
	readonly detail: string;
	readonly href: string;
}

export function doorsOf(
	{ disclosure, href }: Context,
	township: Township,
	items: readonly Item[],
): Door[] {
	const { county } = localWords(disclosure);
	const list = powerListOf(disclosure, township);
	const count = list ? entriesOf(disclosure, list).length : 0;
	return [
		{
			icon: 'flow',
			title: '办事流程',
			detail: `${items.filter(isOffered).length} 件事，怎么办、带什么、多久`,
			href: href(`/${township.id}/items/`),
		},
		{
			icon: 'list',
			title: '权责清单',
			detail: list ? `${count} 项，依据和责任` : '各类清单',
			href: href(list ? `/${township.id}/lists/${list.id}/` : '/lists/'),
		},
		{
			icon: 'contacts',
			title: '联系表',
			detail: `${township.posts.length} 个岗位，${placeWord(township)}找谁、${county}里找谁`,
			href: href(`/${township.id}/contacts/`),
		},
	];
}

/** 乡里, 镇里 or 街道. */
function placeWord(township: Township): string {
	if (isSubdistrict(township)) return '街道';
	return township.shortName.endsWith('镇') ? '镇里' : '乡里';
}

/** The list behind the second door: 权责清单, else the nearest kind there is. */
export function powerListOf(disclosure: Disclosure, township: Township): List | undefined {
	const lists = listsOf(disclosure, township);
	return (
		lists.find(({ kind }) => kind === '权责清单') ??
		lists.find(({ kind }) => kind === '权力清单') ??
		lists[0]
	);
}
