import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../src/content/calendar.ts';
import { dayKind, isEntered } from '../../src/domain/calendar.ts';

/** As the State Council's notices have it: 国办发明电〔2024〕12号, and the notice of 2025-11-04. */
const announced = {
	2025: {
		off: [
			'2025-01-01至2025-01-01',
			'2025-01-28至2025-02-04',
			'2025-04-04至2025-04-06',
			'2025-05-01至2025-05-05',
			'2025-05-31至2025-06-02',
			'2025-10-01至2025-10-08',
		],
		work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
	},
	2026: {
		off: [
			'2026-01-01至2026-01-03',
			'2026-02-15至2026-02-23',
			'2026-04-04至2026-04-06',
			'2026-05-01至2026-05-05',
			'2026-06-19至2026-06-21',
			'2026-09-25至2026-09-27',
			'2026-10-01至2026-10-07',
		],
		work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
	},
};

const official = buildCalendar({ closed: [], worked: [] });
const day = (date: string) => ({ from: date, to: date });

describe('the official calendar', () => {
	for (const [year, { off, work }] of Object.entries(announced)) {
		it(`has the holidays and make-up workdays of ${year}, and no others`, () => {
			const first = Date.parse(`${year}-01-01`);
			const dates = Array.from({ length: 365 }, (_, index) =>
				new Date(first + index * 86_400_000).toISOString().slice(0, 10),
			);
			const isOff = (date: string) =>
				off.some((range) => range.slice(0, 10) <= date && date <= range.slice(-10));
			expect(dates.filter((date) => dayKind(official, date) === 'holiday')).toEqual(
				dates.filter(isOff),
			);
			expect(dates.filter((date) => dayKind(official, date) === 'makeUpWorkday')).toEqual(work);
		});
	}

	it('calls holidays by the names people use', () => {
		const names = ['2026-01-01', '2026-02-17', '2026-04-05', '2026-06-19', '2026-09-25'];
		expect(names.map((date) => official.holidays.get(date))).toEqual([
			'元旦',
			'春节',
			'清明节',
			'端午节',
			'中秋节',
		]);
		expect(new Set(official.holidays.values())).not.toContain('清明');
	});

	it('knows 2026 and says that it does not know 2027', () => {
		expect(isEntered(official, '2026-12-31')).toBe(true);
		expect(isEntered(official, '2027-01-01')).toBe(false);
		expect(dayKind(official, '2026-12-31')).toBe('workday');
	});
});

describe('holidays.yml', () => {
	it('enters a year by its holidays, not by its make-up workdays alone', () => {
		const spring = { from: '2027-02-05', to: '2027-02-11' };
		const calendar = buildCalendar({ closed: [spring], worked: [day('2027-01-30')] });
		expect(isEntered(calendar, '2027-03-01')).toBe(true);
		expect(dayKind(calendar, '2027-02-08')).toBe('holiday');
		expect(calendar.holidays.get('2027-02-11')).toBe('节假日');
		expect(calendar.holidays.has('2027-02-12')).toBe(false);
		expect(dayKind(calendar, '2027-01-30')).toBe('makeUpWorkday');
		const half = buildCalendar({ closed: [], worked: [day('2027-01-30')] });
		expect(isEntered(half, '2027-01-30')).toBe(false);
	});

	it('does not enter a year by a holiday that began in the one before', () => {
		const newYear = { from: '2026-12-31', to: '2027-01-02' };
		const calendar = buildCalendar({ closed: [newYear], worked: [] });
		expect(isEntered(calendar, '2027-02-08')).toBe(false);
		expect(dayKind(calendar, '2026-12-31')).toBe('holiday');
	});

	it('wins over the official calendar, both ways', () => {
		const closed = [day('2026-10-10'), { from: '2026-10-07', to: '2026-10-08' }];
		const calendar = buildCalendar({ closed, worked: [day('2026-10-03'), day('2026-10-06')] });
		const kinds = ['10-03', '10-06', '10-07', '10-08', '10-09', '10-10'].map((date) =>
			dayKind(calendar, `2026-${date}`),
		);
		expect(kinds).toEqual(['makeUpWorkday', 'workday', 'holiday', 'holiday', 'workday', 'holiday']);
		expect(calendar.holidays.get('2026-10-07')).toBe('国庆节');
	});

	it('leaves the official calendar itself alone', () => {
		buildCalendar({ closed: [day('2026-11-23')], worked: [day('2026-10-01')] });
		const again = buildCalendar({ closed: [], worked: [] });
		expect(dayKind(again, '2026-11-23')).toBe('workday');
		expect(dayKind(again, '2026-10-01')).toBe('holiday');
	});
});
