import { describe, expect, it } from 'vitest';
import { type RotaDay, turnsOn } from '../../../src/domain/schedule/rota.ts';
import { statusText } from '../../../src/domain/schedule/status.ts';
import { partyName, type ServiceWindow } from '../../../src/domain/window.ts';
import {
	calendar,
	everyDay,
	inWeeks,
	makeUp,
	mondayToFriday,
	monthly,
	on,
	rule,
	weekly,
	windowWith,
	workdays,
} from './builders.ts';

/** `教育局`, `教育局<2026-10-05` where postponed, or the reason why nobody sits there. */
function told({ sittings, status }: RotaDay): string {
	const names = sittings.map(({ party, postponedFrom }) =>
		postponedFrom ? `${partyName(party)}<${postponedFrom}` : partyName(party),
	);
	return names.join(' ') || statusText(status);
}

function on2026(window: ServiceWindow, ...days: readonly string[]) {
	return days.map((day) => told(turnsOn(window, `2026-${day}`, calendar)));
}

const byWeekday = [
	weekly('公安局', on(1)),
	weekly('司法局', inWeeks('odd', 2)),
	weekly('残联', inWeeks('even', 2)),
	weekly('教育局', on(3)),
	weekly('医保局', on(4)),
];

describe('turnsOn', () => {
	const window = windowWith({ rota: byWeekday });

	it('names whose turn it is, by weekday and by the parity of the week', () => {
		const week = on2026(window, '11-23', '11-24', '11-25', '11-26');
		expect(week).toEqual(['公安局', '残联', '教育局', '医保局']);
		expect(on2026(window, '12-01')).toEqual(['司法局']);
	});

	it('gives the hours in which somebody sits there', () => {
		const { spans, status } = turnsOn(window, '2026-11-23', calendar);
		expect(spans).toEqual([{ from: '9:00', to: '12:00' }]);
		expect(status).toEqual({ kind: 'open' });
	});

	it('names both where two share a day', () => {
		const shared = windowWith({ rota: [weekly('公安局', on(1)), weekly('残联', on(1, 2))] });
		expect(on2026(shared, '11-23', '11-24')).toEqual(['公安局 残联', '残联']);
	});

	it('says why nobody sits there', () => {
		expect(on2026(window, '11-27', '11-28', '10-01', '10-10')).toEqual([
			'没有单位轮到',
			'周末',
			'国庆节放假',
			'调休上班日，轮值不适用，请先打电话',
		]);
		expect(told(turnsOn(window, '2027-01-04', calendar))).toBe('2027年的节假日安排未录入');
	});

	it('shows no open hours when nobody comes, except on a make-up workday', () => {
		const spans = (date: string) => turnsOn(window, date, calendar).spans.length;
		expect([spans('2026-11-27'), spans('2026-10-01'), spans('2026-10-10')]).toEqual([0, 0, 1]);
	});

	it('keeps to the window’s own hours', () => {
		const hours = [rule(on(1, 6), '9:00-12:00')];
		const rota = [weekly('公安局', on(1)), weekly('教育局', on(3)), weekly('残联', on(6))];
		const days = on2026(windowWith({ hours, rota }), '11-23', '11-25', '11-28');
		expect(days).toEqual(['公安局', '周一、周六开放', '残联']);
	});

	it('stays closed on holidays and unknown days although its hours are for every day', () => {
		const always = windowWith({
			hours: [rule(everyDay, '0:00-24:00')],
			rota: [weekly('公安局', everyDay)],
		});
		expect(on2026(always, '10-01', '11-22')).toEqual(['国庆节放假', '公安局']);
		expect(told(turnsOn(always, '2027-01-04', calendar))).toBe('2027年的节假日安排未录入');
		expect(turnsOn(always, '2027-01-04', calendar).spans).toEqual([]);
	});
});

describe('a make-up workday', () => {
	const makeUpSaturdays = ['02-14', '02-28', '10-10'];

	it('is nobody’s turn, whatever weekday or day of the month it is', () => {
		const rota = [weekly('甲', on(6)), weekly('乙', workdays), monthly('丙', 10, 14, 28)];
		const hours = [rule(on(1, 2, 3, 4, 5, 6), '9:00-12:00')];
		expect(on2026(windowWith({ rota, hours }), ...makeUpSaturdays)).toEqual(
			makeUpSaturdays.map(() => '调休上班日，轮值不适用，请先打电话'),
		);
	});

	it('belongs to the turn written for it (调休日), and to no other', () => {
		const rota = [...byWeekday, weekly('帮办岗', makeUp), monthly('财政局', 10, 14, 28)];
		expect(on2026(windowWith({ rota }), ...makeUpSaturdays)).toEqual(
			makeUpSaturdays.map(() => '帮办岗'),
		);
	});

	it('is not where postponed turns go', () => {
		const rota = [weekly('公安局', on(1, 2, 3, 4))];
		const postponing = windowWith({ rota, onHoliday: 'postponed' });
		expect(on2026(postponing, '10-09', '10-10', '10-16')).toEqual([
			'公安局<2026-10-01',
			'调休上班日，轮值不适用，请先打电话',
			'公安局<2026-10-05',
		]);
	});

	it('makes a turn of the month wait where turns are postponed', () => {
		const rota = [monthly('财政局', 10)];
		const postponing = windowWith({ rota, onHoliday: 'postponed' });
		expect(on2026(postponing, '10-12')).toEqual(['财政局<2026-10-10']);
	});

	it('asks people to call where the hours say nothing of such days', () => {
		const hours = [rule(on(1, 3), '9:00-12:00')];
		const rota = [weekly('公安局', on(1)), weekly('教育局', on(3))];
		expect(on2026(windowWith({ hours, rota }), '10-10')).toEqual([
			'调休上班日，是否开放请先打电话',
		]);
	});
});

describe('顺延', () => {
	const window = windowWith({ rota: byWeekday, onHoliday: 'postponed' });

	it('moves each turn of a long holiday to a free workday of its own, in their order', () => {
		expect(on2026(window, '10-09', '10-16', '10-23', '10-30', '11-06')).toEqual([
			'医保局<2026-10-01',
			'公安局<2026-10-05',
			'司法局<2026-10-06',
			'教育局<2026-10-07',
			'没有单位轮到',
		]);
	});

	it('leaves the holiday itself closed and the regular turns where they are', () => {
		expect(on2026(window, '10-05', '10-08', '10-12')).toEqual(['国庆节放假', '医保局', '公安局']);
	});

	it('moves a day of the month off the weekend, also into the next month', () => {
		const days = windowWith({ rota: [monthly('财政局', 28, 29)], onHoliday: 'postponed' });
		expect(on2026(days, '11-28', '11-29', '11-30', '12-01', '12-02')).toEqual([
			'周末',
			'周末',
			'财政局<2026-11-28',
			'财政局<2026-11-29',
			'没有单位轮到',
		]);
	});

	it('takes a weekend for a weekend even where the window opens on Saturdays', () => {
		const hours = [rule(on(1, 2, 3, 4, 5, 6), '9:00-12:00')];
		const days = windowWith({ hours, rota: [monthly('财政局', 28)], onHoliday: 'postponed' });
		expect(on2026(days, '11-28', '11-30')).toEqual(['没有单位轮到', '财政局<2026-11-28']);
	});

	it('does not move a weekly turn off its own weekday where that is no holiday', () => {
		const days = windowWith({ rota: [weekly('公安局', on(6))], onHoliday: 'postponed' });
		expect(on2026(days, '11-28', '11-30')).toEqual(['周末', '没有单位轮到']);
	});

	it('moves a Saturday’s turn that a make-up workday takes away', () => {
		const hours = [rule(on(1, 2, 3, 4, 5, 6), '9:00-12:00')];
		const days = windowWith({ hours, rota: [weekly('公安局', on(6))], onHoliday: 'postponed' });
		expect(on2026(days, '10-10', '10-12')).toEqual([
			'调休上班日，轮值不适用，请先打电话',
			'公安局<2026-10-10',
		]);
	});

	it('postpones nothing out of a year that nobody entered', () => {
		const days = windowWith({ rota: [monthly('财政局', 28)], onHoliday: 'postponed' });
		const only2026 = { ...calendar, years: new Set([2026]) };
		expect(told(turnsOn(days, '2026-01-05', only2026))).toBe('没有单位轮到');
	});

	it('moves a day of the month on which the window does not open to one on which it does', () => {
		const hours = [rule(on(1, 5), '9:00-12:00')];
		const rota = [monthly('财政局', 24)];
		const days = windowWith({ hours, rota, onHoliday: 'postponed' });
		expect(on2026(days, '11-24', '11-25', '11-27')).toEqual([
			'周一、周五开放',
			'周一、周五开放',
			'财政局<2026-11-24',
		]);
	});

	it('gives a turn of the month that does not have the day no other', () => {
		const rota = [monthly('财政局', 31)];
		expect(on2026(windowWith({ rota, onHoliday: 'postponed' }), '12-01')).toEqual(['没有单位轮到']);
	});

	it('carries turns over New Year', () => {
		const entered = {
			...calendar,
			years: new Set([2026, 2027]),
			holidays: new Map([...calendar.holidays, ['2026-12-31', '元旦'], ['2027-01-01', '元旦']]),
		};
		const sitting = turnsOn(window, '2027-01-08', entered);
		expect(told(sitting)).toBe('医保局<2026-12-31');
	});

	it('is told apart from 停办, under which turns lapse', () => {
		const lapsing = windowWith({ rota: [...byWeekday, monthly('财政局', 28)] });
		expect(on2026(lapsing, '10-09', '10-16', '11-30')).toEqual([
			'没有单位轮到',
			'没有单位轮到',
			'公安局',
		]);
	});

	it('has nowhere to go where every workday is taken', () => {
		const full = windowWith({ rota: [weekly('公安局', mondayToFriday)], onHoliday: 'postponed' });
		expect(on2026(full, '10-08', '10-09')).toEqual(['公安局', '公安局']);
	});
});
