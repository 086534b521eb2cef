import type { Item } from '../domain/item.ts';
import type { Post } from '../domain/post.ts';
import type { Office, Township } from '../domain/township.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { itemRow } from './item-rows.ts';
import { joined, phoneOf, roomNames } from './parts.ts';
import { holdersAndNext, lineOfOffice, reached } from './people.ts';
import { isOnPlan } from './plan-rooms.ts';
import type { Chrome, Contact, Heading, Link, RowLink } from './types.ts';

/** A body of the township: what it is there for, who sits in it, what it handles. */
export interface OfficeView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** Who heads it, and its own line where that is none of theirs. */
	readonly heads: readonly Contact[];
	readonly duties: readonly string[];
	readonly posts: readonly Contact[];
	readonly items: readonly RowLink[];
	/** 三定. */
	readonly basis?: string;
	readonly plan?: Link;
}

export function officeView(context: Context, township: Township, office: Office): OfficeView {
	const posts = township.posts.filter((post) => post.office === office);
	const items = [...new Set(posts.flatMap((post) => post.items))];
	return {
		chrome: chromeOf(context, {
			title: `${office.name} · ${township.shortName}`,
			description: joined(
				[
					office.phones.join('、'),
					roomNames(office.rooms),
					`${posts.length} 个岗位`,
					`能办 ${items.length} 件事`,
				],
				'，',
			),
			path: `/${township.id}/offices/${office.id}/`,
			target: `${township.id}/office/${office.id}`,
			codeLabel: `${office.name}的码`,
			township,
		}),
		heading: {
			eyebrow: joined([township.name, roomNames(office.rooms)]),
			title: office.name,
			tags: [{ text: office.kind, tone: 'accent' }],
		},
		heads: headsOf(office),
		duties: office.duties,
		posts: posts.map((post) => postContact(context, township, post)),
		items: items.map((item: Item) => itemRow(context, township, item)),
		basis: office.basis,
		plan: isOnPlan(township, office)
			? { text: '在办公楼里的位置', href: context.href(`/${township.id}/plan/`) }
			: undefined,
	};
}

function headsOf(office: Office): readonly Contact[] {
	const line = lineOfOffice(office);
	const heads = office.heads.map((person, index): Contact => {
		const { phones, note } = reached(person, line);
		return {
			title: person.name,
			detail: joined(['负责人', person.title, note]),
			phones: phones.map(phoneOf),
			main: index === 0,
		};
	});
	const shown = new Set(heads.flatMap((head) => head.phones.map(({ text }) => text)));
	const others = line.phones.filter((phone) => !shown.has(phone)).map(phoneOf);
	if (others.length === 0) return heads;
	return [...heads, { title: line.name, phones: others, main: heads.length === 0 }];
}

function postContact(context: Context, township: Township, post: Post): Contact {
	const { today } = context.disclosure;
	return {
		title: post.name,
		detail: joined([holdersAndNext(post, today), roomNames(post.rooms)]),
		phones: post.phones.map(phoneOf),
		href: context.href(`/${township.id}/posts/${post.id}/`),
	};
}
