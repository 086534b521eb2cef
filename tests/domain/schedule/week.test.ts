import { describe, expect, it } from 'vitest';
import { spansText } from '../../../src/domain/schedule/spans.ts';
import { twoWeeks, weekOf } from '../../../src/domain/schedule/week.ts';
import { partyName, type ServiceWindow } from '../../../src/domain/window.ts';
import { calendar, makeUp, monthly, on, weekly, windowWith } from './builders.ts';

function table(window: ServiceWindow, today: string) {
	return twoWeeks(window, today, calendar).map(({ date, weekday, type, spans, sittings, note }) =>
		[
			`${date} ${weekday} ${type}`,
			spansText(spans),
			sittings.map(({ party }) => partyName(party)).join('、'),
			note ?? '',
		].join('|'),
	);
}

describe('weekOf', () => {
	it('runs from Monday to Sunday, over New Year too', () => {
		expect(weekOf('2027-01-03').at(0)).toBe('2026-12-28');
		expect(weekOf('2026-12-28').at(-1)).toBe('2027-01-03');
	});
});

describe('twoWeeks', () => {
	it('tells a resident who sits there, when, and why not', () => {
		const rota = [weekly('公安局', on(1, 2, 3, 4)), weekly('帮办岗', makeUp)];
		const window = windowWith({ rota, onHoliday: 'postponed' });
		expect(table(window, '2026-09-29')).toEqual([
			'2026-09-28 周一 workday|9:00–12:00|公安局|',
			'2026-09-29 周二 workday|9:00–12:00|公安局|',
			'2026-09-30 周三 workday|9:00–12:00|公安局|',
			'2026-10-01 周四 holiday|||国庆节放假',
			'2026-10-02 周五 holiday|||国庆节放假',
			'2026-10-03 周六 holiday|||国庆节放假',
			'2026-10-04 周日 holiday|||国庆节放假',
			'2026-10-05 周一 holiday|||国庆节放假',
			'2026-10-06 周二 holiday|||国庆节放假',
			'2026-10-07 周三 holiday|||国庆节放假',
			'2026-10-08 周四 workday|9:00–12:00|公安局|',
			'2026-10-09 周五 workday|9:00–12:00|公安局|公安局从10月1日顺延到这天',
			'2026-10-10 周六 makeUpWorkday|9:00–12:00|帮办岗|调休上班日',
			'2026-10-11 周日 weekend|||周末',
		]);
	});

	it('sends people to the phone on a make-up workday nobody is on for', () => {
		const window = windowWith({ rota: [monthly('财政局', 10)] });
		expect(table(window, '2026-10-10').at(5)).toBe(
			'2026-10-10 周六 makeUpWorkday|9:00–12:00||调休上班日，轮值不适用，请先打电话',
		);
	});

	it('says where the calendar of the next year is missing', () => {
		const rows = table(windowWith({ rota: [weekly('公安局', on(5))] }), '2026-12-28');
		expect(rows.slice(3, 5)).toEqual([
			'2026-12-31 周四 workday|||没有单位轮到',
			'2027-01-01 周五 unentered|||2027年的节假日安排未录入',
		]);
	});

	it('gives a window that does not rotate its hours, and no parties', () => {
		const rows = table(windowWith({ residency: 'resident' }), '2026-10-08');
		expect(rows.slice(2, 6)).toEqual([
			'2026-10-07 周三 holiday|||国庆节放假',
			'2026-10-08 周四 workday|9:00–12:00||',
			'2026-10-09 周五 workday|9:00–12:00||',
			'2026-10-10 周六 makeUpWorkday|9:00–12:00||调休上班日',
		]);
	});
});
