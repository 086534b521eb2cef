import { shortDate } from '../domain/dates.ts';
import { describeDays, describeHours } from '../domain/schedule/describe-hours.ts';
import { spansText } from '../domain/schedule/spans.ts';
import { twoWeeks, type WindowDay } from '../domain/schedule/week.ts';
import type { Township } from '../domain/township.ts';
import { type Party, partyName, type ServiceWindow, type Turn } from '../domain/window.ts';
import { chromeOf } from './chrome.ts';
import { contactLink } from './contact-cards.ts';
import type { Context } from './context.ts';
import { itemRow } from './item-rows.ts';
import { type OpenState, windowState } from './open-state.ts';
import { joined, phoneOf } from './parts.ts';
import { holderNames, lineOfWindow, reached } from './people.ts';
import { isOnPlan } from './plan-rooms.ts';
import type { Chrome, Contact, Fact, Heading, Link, Phone, RowLink } from './types.ts';
import { residencyName } from './window-rows.ts';

/** A service window: when it is open and who sits there, for two whole weeks, so that the page stays true for days. */
export interface WindowView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** The file for a phone's address book. */
	readonly save: Link;
	readonly state: OpenState;
	readonly hours: readonly string[];
	readonly phones: readonly Phone[];
	readonly weeks: readonly WeekTable[];
	readonly rotating: boolean;
	/** Who is there, by when. */
	readonly rota: readonly Fact[];
	readonly holidayRule?: string;
	readonly units: readonly Link[];
	readonly staff: readonly Contact[];
	readonly items: readonly RowLink[];
	readonly place: readonly Fact[];
}

export interface WeekTable {
	/** `11月30日—12月6日`. Not 本周, which it is no more when the page is read later. */
	readonly title: string;
	readonly days: readonly DayRow[];
}

export interface DayRow {
	readonly day: string;
	readonly weekday: string;
	readonly open: boolean;
	/** Or that it is closed, or that nobody knows. */
	readonly times: string;
	readonly who: string;
	readonly note?: string;
}

export function windowView(
	context: Context,
	township: Township,
	window: ServiceWindow,
): WindowView {
	const { disclosure, href } = context;
	const { today, calendar } = disclosure;
	const days = twoWeeks(window, today, calendar);
	return {
		chrome: chromeOf(context, {
			title: `${window.name} · ${township.shortName}`,
			description: joined(
				[
					window.hall.name,
					hoursOf(window)[0],
					window.phones.join('、'),
					`能办 ${window.items.length} 件事`,
				],
				'，',
			),
			path: `/${township.id}/windows/${window.id}/`,
			target: `${township.id}/window/${window.id}`,
			codeLabel: '这个窗口的码',
			township,
		}),
		heading: {
			eyebrow: joined([window.hall.name, window.position]),
			title: window.name,
			tags: [{ text: residencyName(window), tone: 'accent' }],
		},
		save: contactLink(context, `/${township.id}/windows/${window.id}/`),
		state: windowState(context, window),
		hours: hoursOf(window),
		phones: window.phones.map(phoneOf),
		weeks: [days.slice(0, 7), days.slice(7)].map(weekTable),
		rotating: window.residency === 'rotating',
		rota: window.rota.map((turn) => {
			const { text, href } = partyLink(context, township, turn.party);
			return { name: whenText(turn), value: text, href };
		}),
		holidayRule: window.residency === 'rotating' ? holidayRule(window) : undefined,
		units: window.units.map((unit) => partyLink(context, township, unit)),
		staff: staffOf(context, township, window),
		items: window.items.map((item) => ({
			...itemRow(context, township, item),
			detail: joined([item.promisedLimit?.text, item.fee]),
		})),
		place: [
			{ name: '大厅', value: joined([window.hall.name, window.hall.address], '，') },
			...(window.position ? [{ name: '位置', value: window.position }] : []),
			...(window.hall.guestBook ? [{ name: '意见簿', value: window.hall.guestBook }] : []),
			...(window.hall.complaintBox ? [{ name: '举报箱', value: window.hall.complaintBox }] : []),
			...(isOnPlan(township, window)
				? [{ name: '平面图', value: '在办公楼里的位置', href: href(`/${township.id}/plan/`) }]
				: []),
		],
	};
}

/** At a rotating window the hours alone would promise more days than somebody sits there. */
function hoursOf({ hours, residency }: ServiceWindow): readonly string[] {
	const lines = describeHours(hours);
	return residency === 'rotating' ? lines.map((line) => `轮到的日子：${line}`) : lines;
}

function weekTable(days: readonly WindowDay[]): WeekTable {
	const ends = [days.at(0), days.at(-1)].map((day) => (day ? shortDate(day.date) : ''));
	return { title: ends.join('—'), days: days.map(dayRow) };
}

function dayRow({ date, weekday, spans, sittings, known, note }: WindowDay): DayRow {
	return {
		day: shortDate(date),
		weekday,
		open: spans.length > 0,
		times: spansText(spans) || (known ? '不开放' : '先打电话'),
		who: sittings.map(({ party }) => partyName(party)).join('、'),
		note,
	};
}

function whenText({ when }: Turn): string {
	if (when.kind === 'monthly') return `每月 ${when.days.join('、')} 日`;
	return when.days.map(describeDays).join('、');
}

function holidayRule({ onHoliday }: ServiceWindow): string {
	return onHoliday === 'postponed'
		? '轮到的日子遇上放假，顺延到这个窗口下一个没有人轮到的工作日。'
		: '轮到的日子遇上放假，当天停办，不补。';
}

function partyLink({ href }: Context, township: Township, party: Party): Link {
	const text = partyName(party);
	if (party.kind === 'department')
		return { text, href: href(`/departments/${party.department.id}/`) };
	return party.kind === 'post'
		? { text, href: href(`/${township.id}/posts/${party.post.id}/`) }
		: { text, href: '' };
}

function staffOf(
	{ disclosure: { today }, href }: Context,
	township: Township,
	window: ServiceWindow,
): Contact[] {
	return [
		...window.heads.map((head) => {
			const { phones, note } = reached(head, lineOfWindow(window));
			return {
				title: head.name,
				detail: joined(['窗口负责人', note]),
				phones: phones.map(phoneOf),
			};
		}),
		...window.posts.map((post) => ({
			title: post.name,
			detail: holderNames(post, today),
			phones: post.phones.map(phoneOf),
			href: href(`/${township.id}/posts/${post.id}/`),
		})),
	];
}
