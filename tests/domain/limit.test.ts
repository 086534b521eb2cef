import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../src/content/calendar.ts';
import { dayKind } from '../../src/domain/calendar.ts';
import { addDays, daysBetween } from '../../src/domain/dates.ts';
import { isLonger, lacksUnit, parseLimit } from '../../src/domain/limit.ts';

describe('parseLimit', () => {
	const known = [
		['20个工作日', '工作日', 20],
		['20 个工作日', '工作日', 20],
		['20工作日内', '工作日', 20],
		['30日', '日', 30],
		['30日内', '日', 30],
		['30个自然日', '日', 30],
		['7天以内', '日', 7],
		['3个月', '月', 3],
		['即办', '工作日', 0],
		['当场', '工作日', 0],
		['当场办结', '工作日', 0],
		['二十个工作日', '工作日', 20],
		['十五日', '日', 15],
		['三十五个工作日', '工作日', 35],
		['十日', '日', 10],
		['三十日', '日', 30],
		['五日', '日', 5],
		['两个月', '月', 2],
		['３０日', '日', 30],
	] as const;
	for (const [text, unit, count] of known) {
		it(`understands “${text}”`, () => {
			expect(parseLimit(text)).toEqual({ text, length: { unit, count } });
		});
	}

	const words = [
		'以县细则为准',
		'6月',
		'24小时',
		'受理后5个工作日',
		'公示5日',
		'20个工作日（含公示）',
		'5-7日',
		'三五个工作日',
		'二三十日',
		'十二三天',
		'',
	];
	for (const text of words) {
		it(`keeps “${text}” as written, without comparing it`, () => {
			expect(parseLimit(text)).toEqual({ text });
		});
	}
});

function longer(a: string, b: string): boolean {
	return isLonger(parseLimit(a), parseLimit(b));
}

describe('isLonger', () => {
	it('compares like with like', () => {
		expect(longer('21个工作日', '20个工作日')).toBe(true);
		expect(longer('20个工作日', '20个工作日')).toBe(false);
		expect(longer('2个月', '1个月')).toBe(true);
		expect(longer('15日', '30日')).toBe(false);
	});

	it('finds anything longer than at once, and nothing shorter', () => {
		expect(longer('1日', '即办')).toBe(true);
		expect(longer('1个月', '当场')).toBe(true);
		expect(longer('即办', '1日')).toBe(false);
		expect(longer('即办', '当场')).toBe(false);
	});

	it('compares different units only where it is certain', () => {
		expect(longer('3个月', '20个工作日')).toBe(true);
		expect(longer('60日', '20个工作日')).toBe(true);
		expect(longer('25个工作日', '20日')).toBe(true);
		expect(longer('30日', '20个工作日')).toBe(false);
		expect(longer('1个月', '30日')).toBe(false);
		expect(longer('31日', '1个月')).toBe(false);
		expect(longer('32日', '1个月')).toBe(true);
		// In a law “20日” may mean workdays.
		expect(longer('20个工作日', '20日')).toBe(false);
	});

	it('never calls a promise longer that is only written in words', () => {
		expect(longer('以县细则为准', '1日')).toBe(false);
		expect(longer('90日', '以县细则为准')).toBe(false);
	});

	it('is never proved wrong by a calendar from 2009 to 2026', () => {
		const calendar = buildCalendar({ closed: [], worked: [] });
		const workdays: string[] = [];
		for (let date = '2009-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
			if (['workday', 'makeUpWorkday'].includes(dayKind(calendar, date))) workdays.push(date);
		}
		for (const count of [1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240]) {
			// The longest wait begins on the evening of a workday: `count` workdays later it is over.
			const waits = workdays
				.slice(0, -count)
				.map((date, index) => daysBetween(date, workdays[index + count] ?? date));
			const limit = `${count}个工作日`;
			expect([count, longer(`${Math.max(...waits)}日`, limit)]).toEqual([count, false]);
			expect([count, longer(limit, `${Math.min(...waits)}日`)]).toEqual([count, false]);
		}
	});
});

describe('lacksUnit', () => {
	it.each(['25', '２５', '25个', '6月', '3个工作'])('is so of “%s”', (text) => {
		expect(lacksUnit(text)).toBe(true);
	});
	it.each(['25日', '6个月', '24小时', '当场', '每月一次', '以县细则为准'])(
		'is not so of “%s”',
		(text) => {
			expect(lacksUnit(text)).toBe(false);
		},
	);
});
