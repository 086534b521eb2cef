/** Whether working hours leave a day of the year out, or say two things about it. */
import type { Weekday } from '../dates.ts';
import type { DayPattern, Hours, HoursRule } from '../hours.ts';
import { isInSeason, type Season, seasonsWhere } from './season.ts';
import { overlap } from './spans.ts';

export interface SeasonOverlap {
	/** Indexes of the rules, in the order written. */
	readonly first: number;
	readonly second: number;
	/** The days of the year that both claim. */
	readonly days: readonly Season[];
}

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * Rules of different seasons that meet on some day. A rule for all year may add other hours to a
 * season's, so it clashes only where the times do.
 */
export function overlappingSeasons(hours: Hours): readonly SeasonOverlap[] {
	return hours.flatMap((a, first) =>
		hours.slice(first + 1).flatMap((b, offset) => {
			if (!canClash(a, b)) return [];
			const both = (day: string) => isInSeason(a.season, day) && isInSeason(b.season, day);
			const days = seasonsWhere(both);
			return days.length > 0 ? [{ first, second: first + 1 + offset, days }] : [];
		}),
	);
}

function canClash(a: HoursRule, b: HoursRule): boolean {
	if (a.season?.from === b.season?.from && a.season?.to === b.season?.to) return false;
	const sameDays = a.days.some((one) => b.days.some((other) => meet(one, other)));
	const sameTimes = a.spans.some((one) => b.spans.some((other) => overlap(one, other)));
	return sameDays && ((a.season !== undefined && b.season !== undefined) || sameTimes);
}

function meet(a: DayPattern, b: DayPattern): boolean {
	if (a.kind === 'makeUpWorkdays' || b.kind === 'makeUpWorkdays') return a.kind === b.kind;
	const takeTurns = parityOf(a) && parityOf(b) && parityOf(a) !== parityOf(b);
	return !takeTurns && weekdaysOf(a).some((day) => weekdaysOf(b).includes(day));
}

function parityOf(pattern: DayPattern): 'odd' | 'even' | undefined {
	return pattern.kind === 'weekdays' ? pattern.weeks : undefined;
}

function weekdaysOf(pattern: DayPattern): readonly Weekday[] {
	if (pattern.kind === 'weekdays') return pattern.days;
	if (pattern.kind === 'workdays') return WEEK.slice(0, 5);
	return pattern.kind === 'everyDay' ? WEEK : [];
}

/** The named weekdays of `pattern` on which a place with these hours is open in no season. */
export function neverOpen(pattern: DayPattern, hours: Hours): readonly Weekday[] {
	if (pattern.kind !== 'weekdays') return [];
	const open = hours.flatMap(({ days }) => days);
	return pattern.days.filter(
		(day) => !open.some((other) => meet({ ...pattern, days: [day] }, other)),
	);
}

/** Days of the year in no rule's season. Hours that are only for weekends leave nothing out. */
export function uncoveredDays(hours: Hours): readonly Season[] {
	const working = hours.filter(({ days }) => days.some((day) => weekdaysOf(day).some(isWorking)));
	if (working.length === 0) return [];
	return seasonsWhere((day) => working.every(({ season }) => !isInSeason(season, day)));
}

function isWorking(day: Weekday): boolean {
	return day <= 5;
}
