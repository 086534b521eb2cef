import { codeAddress } from '../codes/ledger.ts';
import { localWords } from '../domain/local-words.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { type Place, placeOf } from './places.ts';
import { type SearchBox, searchBox } from './search/box.ts';
import type { Chrome, Contact, Heading } from './types.ts';

/** No page here: type the code again, search, choose a township, or call. */
export interface NotFoundView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** The site's own folder, below which codes are: `/ymt/`. */
	readonly base: string;
	/** How an address with a code looks in words. */
	readonly example: string;
	readonly search: SearchBox;
	readonly townships: readonly Place[];
	readonly hotlines: readonly Contact[];
}

export function notFoundView(context: Context): NotFoundView {
	const { site, townships } = context.disclosure;
	const chrome = chromeOf(context, {
		title: `没有这一页 · ${site.name}`,
		description: `输入牌子上的六位数字，或者搜一搜、选${localWords(context.disclosure).township}、打热线。`,
		path: '/404.html',
		up: { text: site.name, href: context.href('/') },
	});
	const code = context.codeOf('site')?.code ?? '六位数字';
	return {
		chrome: { ...chrome, noIndex: true },
		heading: { eyebrow: site.name, title: '没有找到这一页', tags: [] },
		base: context.href('/'),
		example: codeAddress(site, code).replace(/^https:\/\//, ''),
		search: searchBox(context),
		townships: townships.map((township) => placeOf(context, township)),
		hotlines: chrome.hotlines,
	};
}
