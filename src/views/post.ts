import { type IsoDate, longDate } from '../domain/dates.ts';
import type { Item } from '../domain/item.ts';
import { type Counterpart, holdersOn, type Post } from '../domain/post.ts';
import type { Township } from '../domain/township.ts';
import { chromeOf, complaintOf } from './chrome.ts';
import { contactLink } from './contact-cards.ts';
import type { Context } from './context.ts';
import { limitText, stateBadge } from './item-rows.ts';
import { joined, phoneOf, roomNames } from './parts.ts';
import { holderNames, holdersOf } from './people.ts';
import type { Chrome, Contact, Fact, Heading, Link, RowLink } from './types.ts';
import { windowRow } from './window-rows.ts';

/** A duty plaque: who I am, what I can do, how, how long, and what I answer for. No block is empty. */
export interface PostView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** The file for a phone's address book. */
	readonly save: Link;
	readonly holders: readonly Contact[];
	/** The post's own lines, where its holders have lines of their own. */
	readonly line?: Contact;
	readonly duties: readonly string[];
	readonly items: readonly RowLink[];
	readonly windows: readonly RowLink[];
	readonly how: readonly string[];
	readonly limits: readonly Fact[];
	readonly limitNote: string;
	readonly pledges: readonly string[];
	readonly accountability: readonly string[];
	readonly complaint: Contact;
	readonly counterparts: readonly Contact[];
	/** For supervisors: when it was checked, by which document people hold it, where the plaque hangs. */
	readonly record: readonly string[];
}

export function postView(context: Context, township: Township, post: Post): PostView {
	const { today, site } = context.disclosure;
	const windows = township.windows.filter((window) => window.posts.includes(post));
	const holders = holdersOf(post, today);
	const itemNames = post.items
		.slice(0, 3)
		.map(({ name }) => name)
		.join('、');
	return {
		chrome: chromeOf(context, {
			title: `${post.name} · ${township.shortName}`,
			description: joined(
				[
					`${holderNames(post, today)} ${post.phones.join('、')}`,
					itemNames && `能办：${itemNames}`,
				],
				'。',
			),
			path: `/${township.id}/posts/${post.id}/`,
			target: `${township.id}/post/${post.id}`,
			codeLabel: '这块职责牌的码',
			township,
		}),
		heading: {
			eyebrow: joined([post.office.name, roomNames(post.rooms)]),
			title: post.name,
			tags: [],
		},
		save: contactLink(context, `/${township.id}/posts/${post.id}/`),
		holders,
		line: lineOf(post, holders),
		duties: post.duties,
		items: post.items.map((item) => ({
			text: item.name,
			detail: itemDetail(item),
			href: context.href(`/${township.id}/items/${item.id}/`),
			...stateBadge(item),
		})),
		windows: windows.map((window) => windowRow(context, township, window)),
		how: howTo(post, windows.length > 0),
		limits: post.items.flatMap((item) => {
			const value = item.state === '在用' && limitText(item);
			return value ? [{ name: item.name, value }] : [];
		}),
		limitNote: '其他事务当场答复；当场办不了的，说清什么时候办、找谁办。',
		pledges: site.pledges,
		accountability: [...new Set(post.items.flatMap((item) => item.accountability))].slice(0, 6),
		complaint: complaintOf(township),
		counterparts: post.counterparts.map((each) => counterpartContact(context, each)),
		record: recordOf(post, today),
	};
}

function lineOf({ phones }: Post, holders: readonly Contact[]): Contact | undefined {
	const shown = new Set(holders.flatMap((holder) => holder.phones.map(({ text }) => text)));
	const others = phones.filter((phone) => !shown.has(phone));
	if (others.length === 0) return undefined;
	const main = holders.every((holder) => holder.phones.length === 0);
	return { title: '岗位电话', detail: '换人不换号', phones: others.map(phoneOf), main };
}

function recordOf(post: Post, today: IsoDate): string[] {
	const documents = holdersOn(post, today).flatMap(({ document }) => document ?? []);
	const { plaque, verified } = post;
	return [
		...(verified ? [`本页内容 ${longDate(verified)}核对`] : []),
		...(documents.length > 0 ? [`任职文件：${[...new Set(documents)].join('、')}`] : []),
		...(plaque?.location ? [`职责牌挂在${plaque.location}`] : []),
	];
}

function itemDetail(item: Item): string | undefined {
	return joined([item.type, limitText(item), item.fee]) || undefined;
}

/** How the matters of the post are handled, gathered from the matters themselves. */
function howTo({ items, name }: Post, hasWindow: boolean): string[] {
	const channels = new Set(items.flatMap((item) => item.channels));
	const some = (word: string) => [...channels].some((channel) => channel.includes(word));
	const where = hasWindow ? '带上材料到下面的窗口办' : `先打电话说清事由，再到办公室找${name}`;
	return [
		`${where}；材料不全，一次说清要补什么。`,
		...(some('上门') ? ['行动不便的，打电话预约上门。'] : []),
		...(some('网上') ? ['部分事项可以网上办，点开事项看怎么办。'] : []),
		...(items.some((item) => item.proxy?.possible)
			? ['可以由家人或代办员代办的，事项页里写明了条件。']
			: []),
	];
}

export function counterpartContact(
	context: Context,
	{ department, section, responsible, phones, affairs }: Counterpart,
): Contact {
	return {
		title: joined([department.shortName, section?.name], ' '),
		detail:
			joined([responsible.length > 0 && `责任人 ${responsible.join('、')}`, affairs]) || undefined,
		phones: phones.map(phoneOf),
		href: context.href(`/departments/${department.id}/`),
	};
}
