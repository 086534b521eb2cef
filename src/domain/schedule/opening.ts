/**
 * When a place is open. Holidays and make-up workdays come from the official calendar; in a year
 * that nobody has entered yet nothing is guessed.
 */
import type { Calendar } from '../calendar.ts';
import type { IsoDate } from '../dates.ts';
import type { DayPattern, Hours, HoursRule, TimeSpan } from '../hours.ts';
import { matches } from './day-pattern.ts';
import { dayType } from './day-type.ts';
import { describeDays } from './describe-hours.ts';
import { isInSeason } from './season.ts';
import { mergeSpans } from './spans.ts';
import type { DayStatus } from './status.ts';

/** A day at a place: its open hours, none when it is closed, and why. */
export interface Opening {
	readonly date: IsoDate;
	readonly spans: readonly TimeSpan[];
	readonly status: DayStatus;
}

export function openingOn(hours: Hours, date: IsoDate, calendar: Calendar): Opening {
	const spans = spansOn(hours, date, calendar);
	const status = spans.length > 0 ? { kind: 'open' as const } : closureOn(date, calendar, hours);
	return { date, spans, status };
}

/** The times at which the place is open that day, in order; none when it is closed. */
export function spansOn(hours: Hours, date: IsoDate, calendar: Calendar): readonly TimeSpan[] {
	const inSeason = hours.filter(({ season }) => isInSeason(season, date));
	const applying =
		dayType(calendar, date) === 'makeUpWorkday'
			? makeUpRules(inSeason)
			: inSeason.filter(({ days }) => days.some((day) => matches(day, date, calendar)));
	return mergeSpans(applying.flatMap(({ spans }) => spans));
}

/**
 * On a make-up workday a place keeps the hours of its working week, unless it has hours for such
 * days (调休日). Hours of single weekdays (周一、周三) say nothing about it.
 */
function makeUpRules(rules: Hours): Hours {
	const own = rules.some((rule) => has(rule, 'makeUpWorkdays'));
	const applies = own
		? (rule: HoursRule) => has(rule, 'makeUpWorkdays')
		: (rule: HoursRule) => has(rule, 'workdays') || coversWorkweek(rule);
	return rules.filter((rule) => has(rule, 'everyDay') || applies(rule));
}

function has({ days }: HoursRule, kind: DayPattern['kind']): boolean {
	return days.some((day) => day.kind === kind);
}

function coversWorkweek({ days }: HoursRule): boolean {
	const named = days.flatMap((day) => (day.kind === 'weekdays' && !day.weeks ? day.days : []));
	return ([1, 2, 3, 4, 5] as const).every((weekday) => named.includes(weekday));
}

/** Why a place that is not open that day is closed. */
export function closureOn(date: IsoDate, calendar: Calendar, hours: Hours): DayStatus {
	switch (dayType(calendar, date)) {
		case 'unentered':
			return { kind: 'unentered', year: date.slice(0, 4) };
		case 'holiday':
			return { kind: 'holiday', name: calendar.holidays.get(date) ?? '' };
		case 'weekend':
			return { kind: 'weekend' };
		case 'makeUpWorkday':
			return { kind: 'makeUpHoursUnknown' };
		case 'workday':
			return { kind: 'dayOff', openDays: openDaysAround(date, hours) };
	}
}

/** The days on which the place opens in that season. */
function openDaysAround(date: IsoDate, hours: Hours): string {
	const patterns = hours
		.filter(({ season }) => isInSeason(season, date))
		.flatMap((rule) => rule.days)
		.filter(({ kind }) => kind !== 'makeUpWorkdays');
	const weekly = patterns.flatMap((day) => (day.kind === 'weekdays' && !day.weeks ? day.days : []));
	const others = patterns.filter((day) => day.kind !== 'weekdays' || day.weeks);
	const all: DayPattern[] = weekly.length > 0 ? [{ kind: 'weekdays', days: weekly }] : [];
	return [...new Set([...all, ...others].map(describeDays))].join('、');
}
