import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayKind } from '../../../src/domain/calendar.ts';
import { addDays, type IsoDate, type Weekday } from '../../../src/domain/dates.ts';
import { names } from '../../../src/domain/schedule/day-pattern.ts';
import { turnsOn } from '../../../src/domain/schedule/rota.ts';
import { twoWeeks } from '../../../src/domain/schedule/week.ts';
import type { ServiceWindow, Turn } from '../../../src/domain/window.ts';
import { calendar, inWeeks, makeUp, monthly, on, weekly, windowWith } from './builders.ts';

const YEAR = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));

const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4);
const turn = (name: string): fc.Arbitrary<Turn> =>
	fc.oneof(
		weekday.map((day) => weekly(name, on(day))),
		fc
			.tuple(fc.constantFrom<'odd' | 'even'>('odd', 'even'), weekday)
			.map(([weeks, day]) => weekly(name, inWeeks(weeks, day))),
		fc
			.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 2 })
			.map((days) => monthly(name, ...days)),
		fc.constant(weekly(name, makeUp)),
	);

/** Rotas that leave Fridays free, but for a day of the month. */
const rota = fc.tuple(turn('甲'), turn('乙'), turn('丙'));
const date = fc.constantFrom(...YEAR);

function turnsOnDays(window: ServiceWindow, dates: readonly IsoDate[]) {
	return dates.map((day) => turnsOn(window, day, calendar));
}

function isNamed({ when }: Turn, day: IsoDate): boolean {
	if (when.kind === 'monthly') return when.days.includes(Number(day.slice(8)));
	return when.days.some((pattern) => names(pattern, day));
}

describe('a postponing window', () => {
	it('puts a postponed turn on a workday without a turn, later, and alone', () => {
		fc.assert(
			fc.property(rota, (turns) => {
				const window = windowWith({ rota: turns, onHoliday: 'postponed' });
				for (const day of turnsOnDays(window, YEAR)) {
					const moved = day.sittings.filter(({ postponedFrom }) => postponedFrom !== undefined);
					if (moved.length === 0) continue;
					expect(day.sittings).toHaveLength(1);
					expect(dayKind(calendar, day.date)).toBe('workday');
					expect(turns.some((one) => isNamed(one, day.date))).toBe(false);
					expect(moved.every(({ postponedFrom = '9' }) => postponedFrom < day.date)).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('loses no turn and deals none twice', () => {
		fc.assert(
			fc.property(rota, (turns) => {
				const window = windowWith({ rota: turns, onHoliday: 'postponed' });
				const dealt = turnsOnDays(window, YEAR).flatMap(({ date: day, sittings }) =>
					sittings.map(({ party, postponedFrom = day }) => [party, postponedFrom] as const),
				);
				for (const { party, when } of turns) {
					// Long enough before the year's end for the longest queue of three parties to empty.
					const due = YEAR.filter((day) => day < '2026-09-01' && isNamed({ party, when }, day));
					for (const day of due) {
						const found = dealt.filter(([who, from]) => who === party && from === day);
						expect([day, found.length]).toEqual([day, 1]);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('finds a turn of the month another day within the month', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 28 }),
				fc.integer({ min: 1, max: 12 }),
				(day, month) => {
					const window = windowWith({ rota: [monthly('甲', day)], onHoliday: 'postponed' });
					const due = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
					const month31 = Array.from({ length: 31 }, (_, index) => addDays(due, index));
					const days = turnsOnDays(
						window,
						month31.filter((one) => one < '2027'),
					);
					const dealt = days.flatMap((one) =>
						one.sittings.filter(({ postponedFrom = one.date }) => postponedFrom === due),
					);
					expect(dealt).toHaveLength(1);
				},
			),
		);
	});
});

describe('any rotating window', () => {
	const anyWindow = fc
		.tuple(rota, fc.constantFrom<'closed' | 'postponed'>('closed', 'postponed'))
		.map(([turns, onHoliday]) => windowWith({ rota: turns, onHoliday }));

	it('shows nobody on holidays, and on make-up Saturdays only who is on for them', () => {
		fc.assert(
			fc.property(anyWindow, (window) => {
				const on = [...calendar.holidays.keys(), ...calendar.makeUpWorkdays].sort();
				for (const { date: day, sittings } of turnsOnDays(window, on)) {
					const expected = calendar.makeUpWorkdays.has(day)
						? window.rota.filter(({ when }) => when.kind === 'weekly' && when.days.includes(makeUp))
						: [];
					expect(sittings).toEqual(expected.map(({ party }) => ({ party })));
				}
			}),
			{ numRuns: 30 },
		);
	});

	it('has a table of fourteen days in a row from a Monday, today among the first seven', () => {
		fc.assert(
			fc.property(anyWindow, date, (window, today) => {
				const dates = twoWeeks(window, today, calendar).map((day) => day.date);
				expect(dates).toHaveLength(14);
				expect(dates).toEqual(dates.map((_, index) => addDays(dates[0] ?? '', index)));
				expect(new Date(dates[0] ?? '').getUTCDay()).toBe(1);
				expect(dates.indexOf(today)).toBeGreaterThanOrEqual(0);
				expect(dates.indexOf(today)).toBeLessThan(7);
			}),
			{ numRuns: 50 },
		);
	});
});
