import { ITEM_TYPES, type Item } from '../../domain/item.ts';
import { localWords } from '../../domain/local-words.ts';
import { FILTERS, type Filter } from '../../search/record.ts';
import { chromeOf } from '../chrome.ts';
import type { Context } from '../context.ts';
import { itemPath } from '../item-paths.ts';
import type { Chrome, Contact, Heading, Link, LinkGroup } from '../types.ts';
import { DEEPER_PATH, SHARED_LISTS, textsOf, wordListPath } from './addresses.ts';

/** The page to search on. Without a script it is an index of all matters. */
export interface SearchView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** Where the form leads. */
	readonly action: string;
	/** For the script: where the site begins, and what it may load. */
	readonly base: string;
	readonly lists: Readonly<Record<keyof typeof SHARED_LISTS, string>>;
	readonly townships: readonly {
		readonly id: string;
		readonly name: string;
		readonly words: string;
		readonly texts: string;
	}[];
	readonly deeper: string;
	readonly filters: readonly { readonly name: Filter; readonly values: readonly string[] }[];
	readonly hotlines: readonly Contact[];
	readonly index: readonly LinkGroup[];
}

export function searchView(context: Context): SearchView {
	const { disclosure, href } = context;
	const { site, townships, items } = disclosure;
	const chrome = chromeOf(context, {
		title: `搜索 · ${site.name}`,
		description: `搜${site.county}各${localWords(disclosure).township}的事项、人名、窗口、村、电话和码，口语、拼音、错字都行。`,
		path: '/search/',
		up: { text: site.name, href: href('/') },
	});
	const list = (name: string) => href(wordListPath(name));
	const { county, more, sounds, texts } = SHARED_LISTS;
	return {
		chrome,
		heading: { eyebrow: site.county, title: '搜索', tags: [] },
		action: href('/search/'),
		base: href('/'),
		lists: { county: list(county), more: list(more), sounds: list(sounds), texts: list(texts) },
		townships: townships.map(({ id, shortName }) => ({
			id,
			name: shortName,
			words: list(id),
			texts: list(textsOf(id)),
		})),
		deeper: href(DEEPER_PATH),
		filters: FILTERS.map((name) => ({ name, values: filterValues(context, name) })),
		hotlines: chrome.hotlines,
		index: [
			...ITEM_TYPES.map((type) => ({
				title: type,
				links: linksTo(
					context,
					items.filter((item) => item.type === type),
				),
			})),
			...townships.map(({ shortName, items: own }) => ({
				title: `只在${shortName}`,
				links: linksTo(context, own),
			})),
		].filter(({ links }) => links.length > 0),
	};
}

function linksTo({ href }: Context, items: readonly Item[]): readonly Link[] {
	return items.map((item) => ({ text: item.name, href: href(itemPath(item)) }));
}

function filterValues({ disclosure }: Context, name: Filter): readonly string[] {
	const { townships, lists, departments, items } = disclosure;
	const types = new Set(
		[...items, ...townships.flatMap((each) => each.items)].map(({ type }) => type),
	);
	const values: Record<Filter, readonly string[]> = {
		乡镇: townships.map(({ shortName }) => shortName),
		清单: lists.map(({ shortName }) => shortName),
		类型: ITEM_TYPES.filter((type) => types.has(type)),
		部门: departments.map(({ shortName }) => shortName),
	};
	return values[name];
}
