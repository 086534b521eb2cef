import type { Calendar } from '../calendar.ts';
import { addDays, type IsoDate, shortDate, weekdayName, weekdayOf } from '../dates.ts';
import type { Hours } from '../hours.ts';
import { once, onceByText } from '../once.ts';
import { dayType } from './day-type.ts';
import { type Opening, openingOn } from './opening.ts';
import { spansText } from './spans.ts';
import { isKnown, statusText } from './status.ts';

/** Whether a place is open on a day, and a sentence that names the day: pages are read later. */
export interface DayState extends Opening {
	readonly open: boolean;
	/** `11月23日（周一）`, `2月14日（周六，调休上班）`. */
	readonly day: string;
	/** `11月23日（周一）8:30–12:00 14:30–18:00`, `10月1日（周四）不开放：国庆节放假`. */
	readonly text: string;
}

/**
 * A turn may come on one day of the month, such as the 31st, and that day be a holiday or a weekend
 * several times in a row: of 2026, up to 121 days.
 */
const SEARCHED_DAYS = 190;

export function stateOn(hours: Hours, date: IsoDate, calendar: Calendar): DayState {
	return states(calendar)(hours)(date);
}

/** Every page of a matter asks for the same few days. */
const states = once((calendar: Calendar) =>
	once((hours: Hours) => onceByText((date) => makeState(hours, date, calendar))),
);

function makeState(hours: Hours, date: IsoDate, calendar: Calendar): DayState {
	const opening = openingOn(hours, date, calendar);
	const open = opening.status.kind === 'open';
	const isMakeUp = dayType(calendar, date) === 'makeUpWorkday';
	const weekday = weekdayName(weekdayOf(date));
	const day = `${shortDate(date)}（${open && isMakeUp ? `${weekday}，调休上班` : weekday}）`;
	return { ...opening, open, day, text: `${day}${open ? spansText(opening.spans) : why(opening)}` };
}

function why({ status }: Opening): string {
	// When it opens next is said beside it.
	if (status.kind === 'dayOff') return '不开放';
	return `${isKnown(status) ? '不开放' : ''}：${statusText(status)}`;
}

/** The first day after `date` that is surely open, if there is one within half a year. */
export function nextOpening(hours: Hours, date: IsoDate, calendar: Calendar): DayState | undefined {
	return firstAfter(date, (day) => {
		const state = stateOn(hours, day, calendar);
		return state.open ? state : undefined;
	});
}

/** What the first of the days after `date` has, within half a year. */
export function firstAfter<Found>(
	date: IsoDate,
	find: (day: IsoDate) => Found | undefined,
): Found | undefined {
	for (let days = 1; days <= SEARCHED_DAYS; days++) {
		const found = find(addDays(date, days));
		if (found !== undefined) return found;
	}
	return undefined;
}
