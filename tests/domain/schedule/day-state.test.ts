import { describe, expect, it } from 'vitest';
import { nextOpening, stateOn } from '../../../src/domain/schedule/day-state.ts';
import { calendar, everyDay, mondayToFriday, on, rule } from './builders.ts';

const hours = [
	rule(mondayToFriday, '8:30-12:00 14:30-18:00', '05-01 09-30'),
	rule(mondayToFriday, '8:30-12:00 14:00-17:30', '10-01 04-30'),
];
const mondays = [rule(on(1), '9:00-12:00')];

describe('stateOn', () => {
	const cases = [
		['2026-11-23', hours, '11月23日（周一）8:30–12:00 14:00–17:30'],
		['2026-10-10', hours, '10月10日（周六，调休上班）8:30–12:00 14:00–17:30'],
		['2026-10-01', hours, '10月1日（周四）不开放：国庆节放假'],
		['2026-11-22', hours, '11月22日（周日）不开放：周末'],
		['2026-11-24', mondays, '11月24日（周二）不开放'],
		['2026-10-10', mondays, '10月10日（周六）：调休上班日，是否开放请先打电话'],
		['2027-01-04', hours, '1月4日（周一）：2027年的节假日安排未录入'],
	] as const;
	for (const [date, rules, text] of cases) {
		it(`says “${text}”`, () => {
			const state = stateOn(rules, date, calendar);
			expect(state.text).toBe(text);
			expect(state.open).toBe(state.spans.length > 0);
		});
	}
});

describe('nextOpening', () => {
	it('skips what is closed, but not a make-up Saturday', () => {
		expect(nextOpening(hours, '2026-11-20', calendar)?.date).toBe('2026-11-23');
		expect(nextOpening(hours, '2026-09-30', calendar)?.date).toBe('2026-10-08');
		expect(nextOpening(hours, '2026-10-09', calendar)?.date).toBe('2026-10-10');
		expect(nextOpening(mondays, '2026-11-23', calendar)?.date).toBe('2026-11-30');
	});

	it('promises no day of a year that nobody entered', () => {
		expect(nextOpening(hours, '2026-12-31', calendar)).toBeUndefined();
		const always = [rule(everyDay, '0:00-24:00')];
		expect(nextOpening(always, '2026-12-31', calendar)?.date).toBe('2027-01-01');
	});

	it('looks half a year ahead and no further', () => {
		const season = (from: string) => [rule(mondayToFriday, '9:00-12:00', `${from} 12-31`)];
		expect(nextOpening(season('12-25'), '2026-06-18', calendar)?.date).toBe('2026-12-25');
		expect(nextOpening(season('12-25'), '2026-06-17', calendar)).toBeUndefined();
	});
});
