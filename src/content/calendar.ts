/**
 * The official calendar (the State Council's notices, as the package `chinese-days` keeps them),
 * with the county's corrections over it. The package's data file is read alone: its program would
 * cost every command twenty times as much.
 */
import official from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Calendar } from '../domain/calendar.ts';
import { addDays, type IsoDate, weekdayOf } from '../domain/dates.ts';

interface DateRange {
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** `holidays.yml`: 放假 and 上班. */
export interface Corrections {
	readonly closed: readonly DateRange[];
	readonly worked: readonly DateRange[];
}

/** The years of which the package knows the holidays. */
export const OFFICIAL_YEARS: ReadonlySet<number> = new Set(
	Object.keys(official.holidays).map(yearOf),
);

/** Where the county closes a day that the State Council does not, nobody says what for. */
const UNNAMED = '节假日';

/**
 * A year is entered if it has official data, or a 放假 of the county's that begins in it: one over
 * New Year says nothing of the spring. A worked weekend day is a make-up workday; 上班 on any other
 * day only takes a holiday back.
 */
export function buildCalendar({ closed, worked }: Corrections): Calendar {
	const holidays = new Map(Object.entries(official.holidays).map(named));
	const makeUpWorkdays = new Set(Object.keys(official.workdays));
	for (const date of closed.flatMap(datesIn)) {
		makeUpWorkdays.delete(date);
		if (!holidays.has(date)) holidays.set(date, UNNAMED);
	}
	for (const date of worked.flatMap(datesIn)) {
		holidays.delete(date);
		if (weekdayOf(date) > 5) makeUpWorkdays.add(date);
	}
	return { years: yearsOf(closed), holidays, makeUpWorkdays };
}

/** The package writes `National Day,国庆节,3`, and 清明 for 清明节. */
function named([date, words]: [IsoDate, string]): [IsoDate, string] {
	const name = words.split(',')[1] ?? UNNAMED;
	return [date, /^(清明|端午|中秋)$/.test(name) ? `${name}节` : name];
}

export function datesIn({ from, to }: DateRange): readonly IsoDate[] {
	const dates: IsoDate[] = [];
	for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
	return dates;
}

function yearsOf(closed: readonly DateRange[]): ReadonlySet<number> {
	return new Set([...OFFICIAL_YEARS, ...closed.map(({ from }) => yearOf(from))]);
}

function yearOf(date: IsoDate): number {
	return Number(date.slice(0, 4));
}
