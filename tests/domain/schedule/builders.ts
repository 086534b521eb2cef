import type { Calendar } from '../../../src/domain/calendar.ts';
import type { Weekday } from '../../../src/domain/dates.ts';
import type { DayPattern, Hours, HoursRule, TimeSpan } from '../../../src/domain/hours.ts';
import type { ServiceWindow, Turn } from '../../../src/domain/window.ts';

/** 2026 as the State Council announced it, for the months these tests look at. */
export const calendar: Calendar = {
	years: new Set([2025, 2026]),
	holidays: new Map([
		...days('2026-01', [1, 2, 3], '元旦'),
		...days('2026-02', [15, 16, 17, 18, 19, 20, 21, 22, 23], '春节'),
		...days('2026-04', [4, 5, 6], '清明节'),
		...days('2026-05', [1, 2, 3, 4, 5], '劳动节'),
		...days('2026-06', [19, 20, 21], '端午节'),
		...days('2026-09', [25, 26, 27], '中秋节'),
		...days('2026-10', [1, 2, 3, 4, 5, 6, 7], '国庆节'),
	]),
	makeUpWorkdays: new Set([
		'2026-01-04',
		'2026-02-14',
		'2026-02-28',
		'2026-05-09',
		'2026-09-20',
		'2026-10-10',
	]),
};

function days(month: string, numbers: readonly number[], name: string): [string, string][] {
	return numbers.map((number) => [`${month}-${String(number).padStart(2, '0')}`, name]);
}

export const workdays: DayPattern = { kind: 'workdays' };
export const everyDay: DayPattern = { kind: 'everyDay' };
export const makeUp: DayPattern = { kind: 'makeUpWorkdays' };
export const mondayToFriday = on(1, 2, 3, 4, 5);

export function on(...weekdays: readonly Weekday[]): DayPattern {
	return { kind: 'weekdays', days: weekdays };
}

/** 单周 or 双周. */
export function inWeeks(weeks: 'odd' | 'even', ...weekdays: readonly Weekday[]): DayPattern {
	return { kind: 'weekdays', days: weekdays, weeks };
}

/** `span('8:30-12:00')`. */
export function span(text: string): TimeSpan {
	const [from = '', to = ''] = text.split('-');
	return { from, to };
}

/** `rule(workdays, '8:30-12:00 14:30-18:00', '05-01 09-30')`. */
export function rule(
	pattern: DayPattern | DayPattern[],
	times: string,
	season?: string,
): HoursRule {
	const [from = '', to = ''] = season?.split(' ') ?? [];
	return {
		days: [pattern].flat(),
		spans: times.split(' ').map(span),
		...(season && { season: { from, to } }),
	};
}

export const morning: Hours = [rule(mondayToFriday, '9:00-12:00')];

export function weekly(name: string, ...patterns: readonly DayPattern[]): Turn {
	return { when: { kind: 'weekly', days: patterns }, party: { kind: 'unit', name } };
}

export function monthly(name: string, ...numbers: readonly number[]): Turn {
	return { when: { kind: 'monthly', days: numbers }, party: { kind: 'unit', name } };
}

/** A rotating window, open on weekday mornings, that lets turns lapse. */
export function windowWith(changes: Partial<ServiceWindow>): ServiceWindow {
	return {
		id: 'w1',
		name: '1号窗口',
		hall: { id: 'dating', name: '便民大厅', phones: [] },
		residency: 'rotating',
		units: [],
		rota: [],
		onHoliday: 'closed',
		hours: morning,
		posts: [],
		phones: ['0359-0002000'],
		heads: [],
		items: [],
		source: {
			file: 'content/townships/donglu/windows.yml',
			at: (...path) => ({ file: path.join('.'), line: 1, column: 1, length: 0 }),
		},
		...changes,
	};
}
