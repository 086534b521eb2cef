import type { Item } from '../domain/item.ts';
import { localWords } from '../domain/local-words.ts';
import { type ChangeLine, latestChanges } from './changes.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { limitText } from './item-rows.ts';
import { byKind, listRow } from './lists.ts';
import { joined } from './parts.ts';
import { type Place, placeOf } from './places.ts';
import { type SearchBox, searchBox } from './search/box.ts';
import type { Chrome, Contact, Heading, Link, RowLink } from './types.ts';

/** The county: which township, whom to call, what people come for most. */
export interface CountyView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly search: SearchBox;
	readonly townships: readonly Place[];
	readonly hotlines: readonly Contact[];
	readonly popular: readonly RowLink[];
	readonly lists: readonly RowLink[];
	readonly departments: readonly Link[];
	readonly changes: readonly ChangeLine[];
	readonly allLists: Link;
	readonly allDepartments: Link;
	readonly share: Link;
	readonly allChanges: Link;
}

const MOST_COMMON = 8;
const LATEST = 3;

export function countyView(context: Context): CountyView {
	const { disclosure, href } = context;
	const { site, townships, lists, departments } = disclosure;
	const words = localWords(disclosure);
	const chrome = chromeOf(context, {
		title: `${site.name}：${words.township}办事、权责清单、联系电话`,
		description: `${site.county} ${townships.length} 个${words.township}的事怎么办、找谁、带什么、多久办成，一看就知道。`,
		path: '/',
		target: 'site',
		codeLabel: `${site.name}的码`,
	});
	return {
		chrome,
		heading: { eyebrow: site.host, title: site.name, tags: [] },
		search: searchBox(context),
		townships: townships.map((township) => placeOf(context, township)),
		hotlines: chrome.hotlines,
		popular: mostCommon(context).map((item) => countyRow(context, item)),
		lists: byKind(lists.filter(({ township }) => !township)).map((list) => listRow(context, list)),
		departments: departments.map(({ id, shortName }) => ({
			text: shortName,
			href: href(`/departments/${id}/`),
		})),
		changes: latestChanges(context, LATEST),
		allLists: { text: `全部清单（${lists.length} 份）`, href: href('/lists/') },
		share: { text: '发到微信群的图和文字', href: href('/share/') },
		allDepartments: { text: `${words.county}直部门电话和对口岗位`, href: href('/departments/') },
		allChanges: { text: '全部调整记录', href: href('/changes/') },
	};
}

/** Where there is but one that could handle it, nobody wonders. */
function handledBy(context: Context, item: Item): string | undefined {
	const { disclosure } = context;
	if (disclosure.townships.length < 2) return undefined;
	return `${handlersOf(context, item)} 个${localWords(disclosure).township}能办`;
}

function countyRow(context: Context, item: Item): RowLink {
	return {
		text: item.name,
		detail: joined([limitText(item), item.fee, handledBy(context, item)]),
		href: context.href(`/items/${item.id}/`),
	};
}

/** Matters that most townships handle; of those, the ones people have most words and questions for. */
function mostCommon(context: Context): readonly Item[] {
	const weights = new Map<Item, number>();
	for (const item of context.disclosure.items) {
		const townships = handlersOf(context, item);
		const asked = item.aliases.length + item.questions.length;
		const common = item.state === '在用' && item.procedure && item.handling && townships > 0;
		if (common) weights.set(item, townships * 100 + asked);
	}
	return [...weights]
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST_COMMON)
		.map(([item]) => item);
}

/** In how many townships a post or a window handles the matter. */
function handlersOf(context: Context, item: Item): number {
	return context.disclosure.townships.filter((township) => {
		const { posts, windows } = context.handlingOf(item, township);
		return posts.length + windows.length > 0;
	}).length;
}
