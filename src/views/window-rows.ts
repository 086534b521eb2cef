import { type IsoDate, shortDate, weekdayName, weekdayOf } from '../domain/dates.ts';
import { nextOpening, stateOn } from '../domain/schedule/day-state.ts';
import { dayAt } from '../domain/schedule/rota.ts';
import { isKnown } from '../domain/schedule/status.ts';
import type { Township } from '../domain/township.ts';
import { partyName, type ServiceWindow } from '../domain/window.ts';
import type { Context } from './context.ts';
import { joined } from './parts.ts';
import type { RowLink } from './types.ts';

const RESIDENCY = { whole: '整体入驻', resident: '常驻', rotating: '轮流窗口' } as const;

export function residencyName(window: ServiceWindow): string {
	return RESIDENCY[window.residency];
}

/** A window as one line of a list. */
export function windowRow({ href }: Context, township: Township, window: ServiceWindow): RowLink {
	return {
		text: window.name,
		detail: joined([window.hall.name, residencyName(window), window.position]),
		href: href(`/${township.id}/windows/${window.id}/`),
	};
}

/** The township's windows on the day of the build, or, if all is closed then, on the next day it is open. Pages are read later, so the day is named. */
export interface WindowsOnDay {
	/** `11月23日（周一）`. */
	readonly day: string;
	readonly rows: readonly RowLink[];
}

export function windowsOnDay(context: Context, township: Township): WindowsOnDay {
	const { today, calendar } = context.disclosure;
	const isOpen = (window: ServiceWindow) => dayAt(window, today, calendar).spans.length > 0;
	const openToday = stateOn(township.hours, today, calendar).open || township.windows.some(isOpen);
	const date = openToday ? today : (nextOpening(township.hours, today, calendar)?.date ?? today);
	const day = `${shortDate(date)}（${weekdayName(weekdayOf(date))}）`;
	const rows = township.windows.map((window): RowLink => {
		return { ...windowRow(context, township, window), ...stateBadge(context, window, date) };
	});
	return { day, rows };
}

function stateBadge(
	{ disclosure: { calendar } }: Context,
	window: ServiceWindow,
	date: IsoDate,
): Pick<RowLink, 'badge' | 'badgeTone'> {
	const isRotating = window.residency === 'rotating';
	const { spans, sittings, status } = dayAt(window, date, calendar);
	const names = sittings.map(({ party }) => partyName(party));
	if (names.length > 0) return { badge: names.join('、'), badgeTone: 'good' };
	if (spans.length > 0 && !isRotating) return { badge: '开放', badgeTone: 'good' };
	const closed = isRotating ? '没有轮到' : '不开放';
	return { badge: isKnown(status) ? closed : '先打电话', badgeTone: 'plain' };
}
