import { entriesOf } from '../domain/disclosure.ts';
import { LIST_KINDS, type List } from '../domain/list.ts';
import { localWords } from '../domain/local-words.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import type { RowGroup } from './items.ts';
import type { Chrome, Heading, RowLink } from './types.ts';

/** All lists: the county's, and those of one township each. */
export interface ListsView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	readonly groups: readonly RowGroup[];
}

export function listsView(context: Context): ListsView {
	const { site, lists, townships } = context.disclosure;
	const of = (id: string | undefined) =>
		byKind(lists.filter(({ township }) => township === id)).map((list) => listRow(context, list));
	const groups = [
		{ id: 'county', title: `全${localWords(context.disclosure).county}通用`, rows: of(undefined) },
		...townships.map(({ id, name }) => ({ id, title: name, rows: of(id) })),
	];
	return {
		chrome: chromeOf(context, {
			title: `各类清单 · ${site.county}`,
			description: `${site.county}${localWords(context.disclosure).township}的权责、服务、履职等清单，共 ${lists.length} 份，写明文号和项数。`,
			path: '/lists/',
			up: { text: site.name, href: context.href('/') },
		}),
		heading: { eyebrow: site.county, title: '各类清单', tags: [] },
		intro: `共 ${lists.length} 份。点开看每一项的依据、责任和怎么办。`,
		groups: groups.filter(({ rows }) => rows.length > 0),
	};
}

/** Lists in the order in which their kinds are usually named. */
export function byKind(lists: readonly List[]): readonly List[] {
	const rank = ({ kind }: List) => LIST_KINDS.indexOf(kind);
	return lists.toSorted((a, b) => rank(a) - rank(b));
}

/** A list as one line: by which document, how long. */
export function listRow({ disclosure, href }: Context, list: List): RowLink {
	const below = list.township === undefined ? '' : `/${list.township}`;
	return {
		text: list.shortName,
		detail: list.document?.number,
		badge: `${entriesOf(disclosure, list).length} 项`,
		badgeTone: 'plain',
		href: href(`${below}/lists/${list.id}/`),
	};
}
