import { type IsoDate, shortDate, weekdayName, weekdayOf } from '../domain/dates.ts';
import { entriesOf, itemsIn, listsOf } from '../domain/disclosure.ts';
import { describeHours } from '../domain/schedule/describe-hours.ts';
import type { Township } from '../domain/township.ts';
import { standingVillage } from '../domain/village.ts';
import { chromeOf } from './chrome.ts';
import { contactLink } from './contact-cards.ts';
import type { Context } from './context.ts';
import { type Door, doorsOf } from './doors.ts';
import { itemRow } from './item-rows.ts';
import { type OpenState, openState } from './open-state.ts';
import { joined, phoneOf } from './parts.ts';
import { popularItems } from './popular.ts';
import { type SearchBox, searchBox } from './search/box.ts';
import type { Chrome, Contact, Fact, Heading, Link, Phone, RowLink } from './types.ts';
import { type WindowsOnDay, windowsOnDay } from './window-rows.ts';

export interface TownshipView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** The file for a phone's address book. */
	readonly save: Link;
	readonly state: OpenState;
	readonly hours: readonly string[];
	readonly phones: readonly Phone[];
	readonly address?: string;
	readonly search: SearchBox;
	readonly doors: readonly Door[];
	readonly popular: readonly RowLink[];
	readonly windows: WindowsOnDay;
	/** Who is on duty, by day. */
	readonly roster: readonly Fact[];
	readonly places: readonly {
		readonly id: string;
		readonly title: string;
		readonly links: readonly Link[];
	}[];
	readonly complaints: readonly Contact[];
	readonly usage: readonly string[];
}

export function townshipView(context: Context, township: Township): TownshipView {
	const { disclosure, href } = context;
	const items = itemsIn(disclosure, township);
	return {
		chrome: chromeOf(context, {
			title: `${township.name}：办事流程、权责清单、联系电话`,
			description: `${township.shortName}的事怎么办、找谁、带什么、多久办成，一看就知道。电话 ${township.phones.join('、')}。`,
			path: `/${township.id}/`,
			target: township.id,
			township,
			up: { text: disclosure.site.name, href: href('/') },
		}),
		heading: { eyebrow: disclosure.site.county, title: township.name, tags: [] },
		save: contactLink(context, `/${township.id}/`),
		state: openState(context, township.hours),
		hours: describeHours(township.hours),
		phones: township.phones.map(phoneOf),
		address: township.address,
		search: searchBox(context, township),
		doors: doorsOf(context, township, items),
		popular: popularItems(context, township).map((item) => itemRow(context, township, item)),
		windows: windowsOnDay(context, township),
		roster: rosterOf(township, disclosure.today).map(({ date, leaders }) => ({
			name: `${shortDate(date)} ${weekdayName(weekdayOf(date))}`,
			value: leaders.map(({ name, title }) => joined([name, title], ' ')).join('、'),
		})),
		places: placesOf(context, township),
		complaints: complaintsOf(township),
		usage: township.usage.map(({ period, scans, enquiries, origin }) =>
			joined(
				[
					period,
					scans && `扫码 ${scans} 次`,
					enquiries && `解答咨询 ${enquiries} 次`,
					origin && `来源：${origin}`,
				],
				'，',
			),
		),
	};
}

/** The days of the roster that the page shows. */
function rosterOf({ roster }: Township, today: IsoDate): Township['roster'] {
	const coming = roster.filter(({ date }) => date >= today);
	return coming.sort((a, b) => (a.date < b.date ? -1 : 1)).slice(0, 7);
}

/** Everything else that has a page: bodies, villages, the floor plan, lists. */
function placesOf(context: Context, township: Township): TownshipView['places'] {
	const { disclosure, href } = context;
	const at = (path: string) => href(`/${township.id}/${path}/`);
	const villages = township.villages.filter(
		(village) => standingVillage(village, disclosure.today) === village,
	);
	const offices = township.offices.map(({ id, name }) => ({
		text: name,
		href: at(`offices/${id}`),
	}));
	const lists = listsOf(disclosure, township).map((list) => ({
		text: `${list.shortName} ${entriesOf(disclosure, list).length} 项`,
		href: at(`lists/${list.id}`),
	}));
	const groups = [
		{ id: 'offices', title: '内设机构', links: offices },
		{
			id: 'villages',
			title: '村（社区）',
			links: villages.map(({ id, name }) => ({ text: name, href: at(`villages/${id}`) })),
		},
		{
			id: 'plan',
			title: '办公楼怎么走',
			links: township.plan ? [{ text: '平面示意图', href: at('plan') }] : [],
		},
		{ id: 'lists', title: '各类清单', links: lists },
		{
			id: 'forward',
			title: '转给别人看',
			links: [{ text: '发到微信群的图和文字', href: at('share') }],
		},
	];
	return groups.filter(({ links }) => links.length > 0);
}

/** The “three ones”: a phone, a box, a mailbox; and the evaluation form where there is one. */
function complaintsOf({
	complaintChannels: { box, phones, emails },
	evaluation,
}: Township): Contact[] {
	return [
		{ title: '投诉电话', phones: phones.map(phoneOf) },
		{ title: '投诉信箱', detail: box, phones: [] },
		...emails.map((email) => ({
			title: '电子邮箱',
			detail: email,
			href: `mailto:${email}`,
			phones: [],
		})),
		...(evaluation
			? [{ title: '服务评价', detail: '到评价表打分', href: evaluation, phones: [] }]
			: []),
	];
}
