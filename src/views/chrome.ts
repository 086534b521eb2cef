import { groupCode } from '../codes/check-digit.ts';
import { codeAddress } from '../codes/ledger.ts';
import { longDate } from '../domain/dates.ts';
import { localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import type { Context } from './context.ts';
import { phoneOf } from './parts.ts';
import type { Chrome, Contact, Link, PageCode } from './types.ts';

/** What a page says of itself; the rest of its surroundings follows from the site. */
export interface PageWords {
	/** For the window's title and WeChat's card. */
	readonly title: string;
	readonly description: string;
	/** The page's own path: `/donglu/posts/minzheng/`. */
	readonly path: string;
	/** The target whose code the page carries, and how that code is called there. */
	readonly target?: string;
	readonly codeLabel?: string;
	readonly township?: Township;
	/** Whom to complain to, where it is not the township. */
	readonly complaint?: Contact;
	readonly up?: Link;
	readonly wide?: boolean;
	/** Nothing that residents should find. */
	readonly internal?: boolean;
}

export function chromeOf(context: Context, words: PageWords): Chrome {
	const { site, today } = context.disclosure;
	const { township } = words;
	const code = codeFor(context, words);
	return {
		title: words.title,
		description: words.description,
		canonical: new URL(words.path.slice(1), site.address).href,
		image: code && new URL(`${code.code}/qr.png`, site.address).href,
		noIndex: site.demo || words.internal === true,
		demo: site.demo,
		tone: site.tone === '蓝' ? 'blue' : 'red',
		words: localWords(context.disclosure),
		home: { text: site.name, href: context.href('/') },
		up:
			words.up ??
			(township && { text: township.shortName, href: context.href(`/${township.id}/`) }),
		code,
		complaint: words.complaint ?? (township && complaintOf(township)),
		hotlines: site.hotlines.map(({ name, phones }) => ({
			title: name,
			phones: phones.map(phoneOf),
		})),
		updated: longDate(today),
		host: site.host,
		registration: registrationOf(context),
		feed: context.href('/feed.xml'),
		wide: words.wide ?? false,
	};
}

/** The page's own code, else its township's, else the county's. */
function codeFor(
	context: Context,
	{ target, codeLabel, township }: PageWords,
): PageCode | undefined {
	const choices = [
		{ target, label: codeLabel ?? '本页的码' },
		{ target: township?.id, label: `${township?.shortName}的码` },
		{ target: 'site', label: `${context.disclosure.site.name}的码` },
	];
	for (const { target, label } of choices) {
		const entry = target === undefined ? undefined : context.codeOf(target);
		if (entry) return pageCode(context, entry.code, label);
	}
	return undefined;
}

export function pageCode(context: Context, code: string, label: string): PageCode {
	const { site } = context.disclosure;
	return {
		code,
		label,
		grouped: groupCode(code),
		image: context.href(`/${code}/qr.png`),
		address: codeAddress(site, code).replace(/^https:\/\/|\/$/g, ''),
	};
}

export function complaintOf({ complaintChannels }: Township): Contact {
	return { title: '投诉电话', phones: complaintChannels.phones.map(phoneOf) };
}

function registrationOf({ disclosure: { site } }: Context): string[] {
	const { icp, police, siteId } = site.registration;
	return [icp, police, siteId && `网站标识码 ${siteId}`].flatMap((line) => line || []);
}
