import type { Calendar } from '../calendar.ts';
import { type IsoDate, isoWeek, weekdayOf } from '../dates.ts';
import type { DayPattern } from '../hours.ts';
import { dayType } from './day-type.ts';

/** Whether the pattern names the day in an ordinary week, whatever the calendar says of it. */
export function names(pattern: DayPattern, date: IsoDate): boolean {
	switch (pattern.kind) {
		case 'weekdays':
			return pattern.days.includes(weekdayOf(date)) && isItsWeek(pattern.weeks, date);
		case 'workdays':
			return weekdayOf(date) <= 5;
		case 'everyDay':
			return true;
		case 'makeUpWorkdays':
			return false;
	}
}

/** 单周 and 双周 are the odd and even ISO weeks; 53 is followed by 1, so two odd weeks can meet. */
function isItsWeek(weeks: 'odd' | 'even' | undefined, date: IsoDate): boolean {
	return weeks === undefined || (isoWeek(date) % 2 === 1) === (weeks === 'odd');
}

/**
 * Whether the pattern holds on the date. Named weekdays give way to holidays and make-up workdays,
 * 工作日 to holidays, 每天 to nothing. In a year that is not entered only 每天 is certain.
 */
export function matches(pattern: DayPattern, date: IsoDate, calendar: Calendar): boolean {
	if (pattern.kind === 'everyDay') return true;
	switch (dayType(calendar, date)) {
		case 'unentered':
		case 'holiday':
			return false;
		case 'makeUpWorkday':
			return pattern.kind !== 'weekdays';
		default:
			return names(pattern, date);
	}
}
