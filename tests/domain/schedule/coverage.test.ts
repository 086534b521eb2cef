import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates.ts';
import { overlappingSeasons, uncoveredDays } from '../../../src/domain/schedule/coverage.ts';
import { spansOn } from '../../../src/domain/schedule/opening.ts';
import { dayAfter, isInSeason, seasonText } from '../../../src/domain/schedule/season.ts';
import { calendar, everyDay, inWeeks, mondayToFriday, on, rule } from './builders.ts';

const summer = rule(mondayToFriday, '8:30-12:00 14:30-18:00', '05-01 09-30');
const winter = rule(mondayToFriday, '8:30-12:00 14:00-17:30', '10-01 04-30');

describe('overlappingSeasons', () => {
	it('accepts seasons that meet end to end', () => {
		expect(overlappingSeasons([summer, winter])).toEqual([]);
	});

	it('names the days that two seasons claim, also at both ends', () => {
		const longer = rule(mondayToFriday, '9:00-12:00', '09-30 05-02');
		const days = [
			{ from: '05-01', to: '05-02' },
			{ from: '09-30', to: '09-30' },
		];
		expect(overlappingSeasons([summer, longer])).toEqual([{ first: 0, second: 1, days }]);
	});

	it('finds the overlap of a third rule with each of the others', () => {
		const third = rule(mondayToFriday, '8:00-12:00', '09-01 10-31');
		const found = overlappingSeasons([summer, winter, third]);
		expect(found.map(({ first, second }) => [first, second])).toEqual([
			[0, 2],
			[1, 2],
		]);
	});

	it('does not mind rules that never speak of the same day', () => {
		const saturdays = rule(on(6), '8:30-11:30');
		const odd = rule(inWeeks('odd', 1), '9:00-12:00', '05-01 09-30');
		const even = rule(inWeeks('even', 1), '9:00-12:00', '06-01 10-31');
		expect(overlappingSeasons([summer, winter, saturdays])).toEqual([]);
		expect(overlappingSeasons([odd, even])).toEqual([]);
	});

	it('minds two seasons that meet, whatever their times, and where only their ends differ', () => {
		const evenings = rule(mondayToFriday, '19:00-21:00', '09-01 10-31');
		expect(overlappingSeasons([summer, evenings])).toHaveLength(1);
		const shorter = rule(mondayToFriday, '9:00-12:00', '05-01 08-31');
		expect(overlappingSeasons([summer, shorter])).toHaveLength(1);
		expect(overlappingSeasons([summer, { ...summer }])).toEqual([]);
	});

	it('does not mind times of all year that begin where a season’s end', () => {
		const noon = rule(mondayToFriday, '12:00-14:30');
		expect(overlappingSeasons([noon, summer])).toEqual([]);
	});

	it('lets a rule for all year add other times, but not contradict a season', () => {
		const evenings = rule(everyDay, '19:00-21:00');
		const allYear = rule(mondayToFriday, '8:30-12:00 14:00-17:30');
		expect(overlappingSeasons([evenings, summer, winter])).toEqual([]);
		expect(overlappingSeasons([allYear, summer])).toHaveLength(1);
		expect(overlappingSeasons([allYear, evenings])).toEqual([]);
	});
});

describe('uncoveredDays', () => {
	it('names the days of the year in no season, over New Year in one piece', () => {
		expect(uncoveredDays([summer, winter])).toEqual([]);
		expect(uncoveredDays([summer])).toEqual([{ from: '10-01', to: '04-30' }]);
		expect(uncoveredDays([winter])).toEqual([{ from: '05-01', to: '09-30' }]);
	});

	it('does not forget 29 February', () => {
		const hours = [rule(mondayToFriday, '9:00-12:00', '03-01 02-28')];
		expect(uncoveredDays(hours)).toEqual([{ from: '02-29', to: '02-29' }]);
	});

	it('does not let weekend hours fill a gap of the working week', () => {
		const saturdays = rule(on(6), '9:00-12:00');
		expect(uncoveredDays([summer, saturdays])).toEqual([{ from: '10-01', to: '04-30' }]);
		expect(uncoveredDays([rule(on(6), '9:00-12:00', '05-01 09-30')])).toEqual([]);
	});
});

describe('seasons', () => {
	const day = fc.integer({ min: 0, max: 365 }).map((index) => dayAfter('01-01', index));
	/** Two to five days on which the hours of the year change. */
	const changes = fc
		.uniqueArray(day, { minLength: 2, maxLength: 5 })
		.map((days) => days.toSorted());

	/** Rules that take over from each other on the given days; each opens at another hour. */
	function relay(starts: readonly string[]) {
		return starts.map((from, index) => {
			const to = dayAfter(starts[(index + 1) % starts.length] ?? from, -1);
			return rule(mondayToFriday, `${index + 7}:00-12:00`, `${from} ${to}`);
		});
	}

	it('leave exactly one rule for every day when they take over from each other', () => {
		fc.assert(
			fc.property(changes, day, (starts, date) => {
				const hours = relay(starts);
				expect(overlappingSeasons(hours)).toEqual([]);
				expect(uncoveredDays(hours)).toEqual([]);
				expect(hours.filter(({ season }) => isInSeason(season, date))).toHaveLength(1);
			}),
		);
	});

	it('give every ordinary workday the hours of that one rule', () => {
		fc.assert(
			fc.property(changes, fc.integer({ min: 0, max: 364 }), (starts, index) => {
				const date = addDays('2026-01-01', index);
				const hours = relay(starts);
				const own = hours.filter(({ season }) => isInSeason(season, date));
				const spans = spansOn(hours, date, calendar);
				expect(spans.length > 0 ? [spans] : own.map((rule) => rule.spans)).toEqual([own[0]?.spans]);
			}),
		);
	});

	it('leave out just the days of the rule that is taken away', () => {
		fc.assert(
			fc.property(changes, (starts) => {
				const [gone, ...others] = relay(starts);
				expect(uncoveredDays(others)).toEqual([gone?.season]);
			}),
		);
	});

	it('overlap just where one is stretched into the next', () => {
		fc.assert(
			fc.property(
				day,
				fc.integer({ min: 10, max: 300 }),
				fc.integer({ min: 1, max: 9 }),
				(from, length, extra) => {
					const to = dayAfter(from, length);
					const first = rule(mondayToFriday, '8:00-12:00', `${from} ${dayAfter(to, extra)}`);
					const second = rule(
						mondayToFriday,
						'9:00-12:00',
						`${dayAfter(to, 1)} ${dayAfter(from, -1)}`,
					);
					expect(overlappingSeasons([first, second]).flatMap(({ days }) => days)).toEqual([
						{ from: dayAfter(to, 1), to: dayAfter(to, extra) },
					]);
				},
			),
		);
	});

	it('are said in Chinese, with the year they end in', () => {
		expect(seasonText({ from: '05-01', to: '09-30' })).toBe('5月1日至9月30日');
		expect(seasonText({ from: '10-01', to: '04-30' })).toBe('10月1日至次年4月30日');
		expect(seasonText({ from: '02-29', to: '02-29' })).toBe('2月29日');
	});
});
