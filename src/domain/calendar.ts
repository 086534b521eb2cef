import { type IsoDate, weekdayOf } from './dates.ts';

/**
 * The official calendar: which days are off and which weekend days are worked (调休).
 * A year that nobody has published yet is missing here, and pages say so instead of guessing.
 */
export interface Calendar {
	readonly years: ReadonlySet<number>;
	/** Closed days, with the holiday's name. */
	readonly holidays: ReadonlyMap<IsoDate, string>;
	readonly makeUpWorkdays: ReadonlySet<IsoDate>;
}

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeUpWorkday';

export function dayKind(calendar: Calendar, date: IsoDate): DayKind {
	if (calendar.makeUpWorkdays.has(date)) return 'makeUpWorkday';
	if (calendar.holidays.has(date)) return 'holiday';
	return weekdayOf(date) > 5 ? 'weekend' : 'workday';
}

/** Whether the year's calendar has been entered (未录入 otherwise). */
export function isEntered(calendar: Calendar, date: IsoDate): boolean {
	return calendar.years.has(Number(date.slice(0, 4)));
}
