import { describe, expect, it } from 'vitest';
import { matches } from '../../../src/domain/schedule/day-pattern.ts';
import { calendar, everyDay, inWeeks, makeUp, mondayToFriday, on, workdays } from './builders.ts';

describe('matches', () => {
	const plain = '2026-11-23'; // Monday
	const saturday = '2026-11-28';
	const holiday = '2026-10-05'; // Monday
	const makeUpSaturday = '2026-10-10';
	const unentered = '2027-03-01'; // Monday
	const cases = [
		['周一至周五', mondayToFriday, [plain]],
		['周六', on(6), [saturday]],
		['工作日', workdays, [plain, makeUpSaturday]],
		['每天', everyDay, [plain, saturday, holiday, makeUpSaturday, unentered]],
		['调休日', makeUp, [makeUpSaturday]],
	] as const;

	for (const [name, pattern, held] of cases) {
		it(`knows on which days ${name} holds`, () => {
			const dates = [plain, saturday, holiday, makeUpSaturday, unentered];
			expect(dates.filter((date) => matches(pattern, date, calendar))).toEqual(held);
		});
	}

	it('tells 单周 and 双周 by the ISO week, also where two odd weeks meet at New Year', () => {
		const years = { ...calendar, years: new Set([2026, 2027]) };
		const wednesdays = ['2026-12-16', '2026-12-23', '2026-12-30', '2027-01-06', '2027-01-13'];
		const odd = wednesdays.filter((date) => matches(inWeeks('odd', 3), date, years));
		const even = wednesdays.filter((date) => matches(inWeeks('even', 3), date, years));
		expect(odd).toEqual(['2026-12-16', '2026-12-30', '2027-01-06']);
		expect(even).toEqual(['2026-12-23', '2027-01-13']);
	});
});
