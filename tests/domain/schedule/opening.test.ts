import { describe, expect, it } from 'vitest';
import { openingOn, spansOn } from '../../../src/domain/schedule/opening.ts';
import { spansText } from '../../../src/domain/schedule/spans.ts';
import {
	calendar,
	everyDay,
	inWeeks,
	makeUp,
	mondayToFriday,
	on,
	rule,
	workdays,
} from './builders.ts';

const summer = rule(mondayToFriday, '8:30-12:00 14:30-18:00', '05-01 09-30');
const winter = rule(mondayToFriday, '8:30-12:00 14:00-17:30', '10-01 04-30');
const twoSeasons = [summer, winter];

function times(hours: Parameters<typeof spansOn>[0], date: string) {
	return spansText(spansOn(hours, date, calendar));
}

describe('spansOn', () => {
	it('follows the season, to its last day and over New Year', () => {
		expect(times(twoSeasons, '2026-09-30')).toBe('8:30–12:00 14:30–18:00');
		expect(times(twoSeasons, '2026-10-08')).toBe('8:30–12:00 14:00–17:30');
		expect(times(twoSeasons, '2026-01-05')).toBe('8:30–12:00 14:00–17:30');
		expect(times(twoSeasons, '2026-04-30')).toBe('8:30–12:00 14:00–17:30');
		expect(times(twoSeasons, '2026-05-06')).toBe('8:30–12:00 14:30–18:00');
	});

	for (const date of ['2026-02-14', '2026-02-28', '2026-10-10']) {
		it(`keeps the working week's hours on the make-up Saturday ${date}`, () => {
			expect(times(twoSeasons, date)).toBe('8:30–12:00 14:00–17:30');
			expect(times([rule(workdays, '9:00-17:00')], date)).toBe('9:00–17:00');
			expect(times([rule([on(1, 2, 3), on(4, 5, 6)], '9:00-17:00')], date)).toBe('9:00–17:00');
			expect(times([rule(everyDay, '9:00-17:00')], date)).toBe('9:00–17:00');
		});
	}

	it('is closed on a holiday, whatever weekday it is, unless the hours are for every day', () => {
		expect(times([rule(on(1, 2, 3, 4, 5, 6, 7), '9:00-17:00')], '2026-10-05')).toBe('');
		expect(times([rule(workdays, '9:00-17:00')], '2026-10-05')).toBe('');
		expect(times([rule(everyDay, '0:00-24:00')], '2026-10-05')).toBe('0:00–24:00');
	});

	it('takes a make-up Saturday for a workday, not for a Saturday', () => {
		const hours = [rule(mondayToFriday, '8:00-17:30'), rule(on(6), '8:30-11:30')];
		expect(times(hours, '2026-10-10')).toBe('8:00–17:30');
		expect(times(hours, '2026-10-17')).toBe('8:30–11:30');
	});

	it('prefers hours made for make-up workdays', () => {
		const hours = [rule(workdays, '8:00-17:30'), rule(makeUp, '9:00-11:00')];
		expect(times(hours, '2026-10-10')).toBe('9:00–11:00');
		expect(times(hours, '2026-10-12')).toBe('8:00–17:30');
	});

	it('adds up the rules of a day without saying a time twice', () => {
		const hours = [
			rule(mondayToFriday, '14:00-17:00'),
			rule(everyDay, '9:00-11:00'),
			rule(on(1), '10:00-12:00'),
		];
		expect(times(hours, '2026-11-23')).toBe('9:00–12:00 14:00–17:00');
		expect(times(hours, '2026-11-24')).toBe('9:00–11:00 14:00–17:00');
		expect(times(hours, '2026-11-22')).toBe('9:00–11:00');
		const inside = [rule(everyDay, '9:00-12:00'), rule(on(1), '10:00-11:00')];
		expect(times(inside, '2026-11-23')).toBe('9:00–12:00');
	});

	it('keeps two spans that only touch as they were written', () => {
		expect(times([rule(everyDay, '8:00-12:00 12:00-18:00')], '2026-11-23')).toBe(
			'8:00–12:00 12:00–18:00',
		);
	});

	it('orders times by the clock, not as text', () => {
		const hours = [rule(everyDay, '10:00-11:00'), rule(everyDay, '9:00-9:30')];
		expect(times(hours, '2026-11-23')).toBe('9:00–9:30 10:00–11:00');
	});
});

describe('openingOn', () => {
	const status = (date: string, hours = twoSeasons) => openingOn(hours, date, calendar).status;

	it('says why a place is closed', () => {
		expect(status('2026-11-23')).toEqual({ kind: 'open' });
		expect(status('2026-10-01')).toEqual({ kind: 'holiday', name: '国庆节' });
		expect(status('2026-11-22')).toEqual({ kind: 'weekend' });
		expect(
			status('2026-11-24', [rule(on(1), '9:00-12:00'), rule(on(1, 3), '14:00-17:00')]),
		).toEqual({ kind: 'dayOff', openDays: '周一、周三' });
	});

	it('names the days of that season only, and not those of make-up workdays', () => {
		const hours = [
			rule(on(1), '9:00-12:00', '05-01 09-30'),
			rule(on(3), '9:00-12:00', '10-01 04-30'),
			rule(makeUp, '9:00-12:00'),
		];
		expect(status('2026-11-24', hours)).toEqual({ kind: 'dayOff', openDays: '周三' });
		expect(status('2026-07-07', hours)).toEqual({ kind: 'dayOff', openDays: '周一' });
	});

	it('does not claim to know a make-up workday from the hours of single weekdays', () => {
		const unknown = { kind: 'makeUpHoursUnknown' };
		expect(status('2026-10-10', [rule(on(1, 3, 5), '9:00-12:00')])).toEqual(unknown);
		expect(status('2026-10-10', [rule(on(6), '9:00-12:00')])).toEqual(unknown);
		const oddWeeks = inWeeks('odd', 1, 2, 3, 4, 5);
		expect(status('2026-10-10', [rule(oddWeeks, '9:00-12:00')])).toEqual(unknown);
	});

	it('promises nothing in a year that nobody entered, weekends included', () => {
		const unentered = { kind: 'unentered', year: '2027' };
		expect(status('2027-01-04')).toEqual(unentered);
		expect(status('2027-01-02')).toEqual(unentered);
		expect(status('2027-01-02', [rule(everyDay, '9:00-12:00')])).toEqual({ kind: 'open' });
	});
});
