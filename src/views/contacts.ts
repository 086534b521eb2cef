import { type IsoDate, longDate } from '../domain/dates.ts';
import { localWords } from '../domain/local-words.ts';
import { holdersOn, type Person, type Post } from '../domain/post.ts';
import type { Township } from '../domain/township.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { joined, phoneOf } from './parts.ts';
import {
	headedBy,
	headRole,
	lineOfPost,
	lineOfTownship,
	nextLeadText,
	nextText,
	reached,
	withoutPost,
} from './people.ts';
import type { Chrome, Contact, Heading, Link, Phone } from './types.ts';

/**
 * The seven columns: post, name, duties, phone; bureau, responsible person, phone. A post with
 * several holders facing one bureau, or one holder facing several, is one block that never splits.
 */
export interface ContactsView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	readonly township: string;
	readonly county: string;
	readonly offices: readonly {
		readonly id: string;
		readonly name: string;
		readonly blocks: readonly ContactBlock[];
	}[];
	/** Leaders, heads of offices and windows, and whoever else has no post. */
	readonly others: readonly Contact[];
	readonly departments: readonly Link[];
}

export interface ContactBlock {
	readonly post: Link;
	readonly duties: string;
	readonly people: readonly Holder[];
	readonly counterparts: readonly CounterpartLine[];
}

export interface Holder {
	readonly name: string;
	readonly note?: string;
	readonly phones: readonly Phone[];
}

export interface CounterpartLine {
	readonly department: Link;
	readonly section?: string;
	readonly responsible?: string;
	readonly phones: readonly Phone[];
}

export function contactsView(context: Context, township: Township): ContactsView {
	const { disclosure, href } = context;
	const { county } = localWords(disclosure);
	const faced = new Set(
		township.posts.flatMap((post) => post.counterparts.map(({ department }) => department)),
	);
	return {
		chrome: chromeOf(context, {
			title: `${township.shortName}“多对一”对应联系表`,
			description: `${township.shortName} ${township.posts.length} 个岗位，对应${county}里 ${faced.size} 个部门：找谁、打哪个电话。`,
			path: `/${township.id}/contacts/`,
			township,
			wide: true,
		}),
		heading: { eyebrow: township.name, title: '“多对一”对应联系表', tags: [] },
		intro: joined(
			[`一个岗位对应${county}里哪个部门、找谁、打哪个电话`, verifiedText(township.posts)],
			'。',
		),
		township: township.shortName,
		county: disclosure.site.county,
		offices: township.offices.flatMap(({ id, name }) => {
			const posts = township.posts.filter((post) => post.office.id === id);
			return posts.length > 0
				? [
						{
							id: `office-${id}`,
							name,
							blocks: posts.map((post) => blockOf(context, township, post)),
						},
					]
				: [];
		}),
		others: withoutPost(township, disclosure.today).map((person) => otherContact(township, person)),
		departments: [...faced].map(({ id, shortName }) => ({
			text: shortName,
			href: href(`/departments/${id}/`),
		})),
	};
}

function otherContact(township: Township, person: Person): Contact {
	const headed = headedBy(person, township);
	const { phones, note } = reached(person, headed[0]?.line ?? lineOfTownship(township));
	const roles = headed.flatMap((body) => headRole(person, body) ?? []);
	return {
		title: person.name,
		detail: joined([person.title, roles.join('、'), note]) || undefined,
		phones: phones.map(phoneOf),
	};
}

function blockOf(
	{ disclosure: { today }, href }: Context,
	township: Township,
	post: Post,
): ContactBlock {
	return {
		post: { text: post.name, href: href(`/${township.id}/posts/${post.id}/`) },
		duties: post.duties.map((duty) => duty.replace(/[。；]$/, '')).join('；'),
		people: holderLines(post, today),
		counterparts: post.counterparts.map(({ department, section, responsible, phones }) => ({
			department: { text: department.shortName, href: href(`/departments/${department.id}/`) },
			section: section?.name,
			responsible: responsible.join('、') || undefined,
			phones: phones.map(phoneOf),
		})),
	};
}

function holderLines(post: Post, today: IsoDate): Holder[] {
	const holders = holdersOn(post, today);
	if (holders.length === 0)
		return [{ name: '暂缺', note: nextText(post, today), phones: post.phones.map(phoneOf) }];
	const lines = holders.map(({ person, role }) => {
		const { phones, note } = reached(person, lineOfPost(post));
		return {
			name: person.name,
			note: joined([role === 'deputy' && 'B 岗', note]) || undefined,
			phones: phones.map(phoneOf),
		};
	});
	if (holders[0]?.role === 'lead') return lines;
	return [{ name: '主岗暂缺', note: nextLeadText(post, today), phones: [] }, ...lines];
}

/** The oldest check is the one that can be promised for the whole table. */
function verifiedText(posts: readonly Post[]): string | undefined {
	const dates = posts.flatMap(({ verified }) => verified ?? []).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	if (!first || !last) return undefined;
	return first === last ? `${longDate(first)}核对` : `${longDate(first)}至${longDate(last)}核对`;
}
