import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { windowView } from '../../src/views/window.ts';
import { windowsOnDay } from '../../src/views/window-rows.ts';
import { buildDisclosure, buildTownship, buildWindow } from '../fixtures/build-disclosure.ts';

function viewOn(today: string, window = buildWindow()) {
	const township = buildTownship({ windows: [window] });
	const disclosure = buildDisclosure({ today, townships: [township] });
	return windowView(contextOf(disclosure), township, window);
}

describe('the tables of a window', () => {
	it('are named by their days, which stay true when the page is read later', () => {
		const titles = viewOn('2026-11-30').weeks.map(({ title }) => title);
		expect(titles).toEqual(['11月30日—12月6日', '12月7日—12月13日']);
	});

	it('say of a workday that is off on which days it is open', () => {
		const window = buildWindow({
			hours: [
				{
					days: [{ kind: 'weekdays', days: [1, 3, 5] }],
					spans: [{ from: '8:30', to: '12:00' }],
				},
			],
		});
		const days = viewOn('2026-11-30', window).weeks.flatMap((week) => week.days);
		expect(days.find(({ day }) => day === '12月1日')).toMatchObject({
			open: false,
			times: '不开放',
			note: '周一、周三、周五开放',
		});
	});

	it('send nobody away on a day of which nobody knows whether it is open', () => {
		const rows = viewOn('2026-12-28').weeks.flatMap((week) => week.days);
		const told = rows.map(({ day, times, note }) => `${day} ${times}${note ? ` ${note}` : ''}`);
		expect(told).toContain('1月1日 先打电话 2027年的节假日安排未录入');
		expect(told).toContain('1月2日 先打电话 2027年的节假日安排未录入');
		expect(told).toContain('12月31日 8:30–12:00 14:30–18:00');
	});
});

describe('the windows of a township on a day', () => {
	const rotating = buildWindow({ residency: 'rotating', rota: [] });
	const badgesOn = (today: string) => {
		const township = buildTownship({ windows: [buildWindow(), rotating] });
		const disclosure = buildDisclosure({ today, townships: [township] });
		const { day, rows } = windowsOnDay(contextOf(disclosure), township);
		return [day, ...rows.map(({ badge }) => badge)];
	};

	it('are open, or have nobody’s turn', () => {
		expect(badgesOn('2026-12-31')).toEqual(['12月31日（周四）', '开放', '没有轮到']);
	});

	it('are told of on the next day that the house is open', () => {
		expect(badgesOn('2026-11-28')).toEqual(['11月30日（周一）', '开放', '没有轮到']);
	});

	it('are told of today where one of them is open while the house is not', () => {
		const hours = [
			{
				days: [{ kind: 'weekdays' as const, days: [6, 7] as const }],
				spans: [{ from: '9:00', to: '12:00' }],
			},
		];
		const township = buildTownship({ windows: [buildWindow(), buildWindow({ id: 'w4', hours })] });
		const disclosure = buildDisclosure({ today: '2026-11-28', townships: [township] });
		const { day, rows } = windowsOnDay(contextOf(disclosure), township);
		expect([day, ...rows.map(({ badge }) => badge)]).toEqual([
			'11月28日（周六）',
			'不开放',
			'开放',
		]);
	});

	it('name whose turn it is', () => {
		const turn = {
			when: { kind: 'weekly', days: [{ kind: 'weekdays', days: [1] }] },
			party: { kind: 'unit', name: '供电所' },
		} as const;
		const township = buildTownship({
			windows: [buildWindow({ residency: 'rotating', rota: [turn] })],
		});
		const badgeOn = (today: string) =>
			windowsOnDay(contextOf(buildDisclosure({ today, townships: [township] })), township).rows[0];
		expect(badgeOn('2026-11-30')).toMatchObject({ badge: '供电所', badgeTone: 'good' });
		expect(badgeOn('2026-12-01')).toMatchObject({ badge: '没有轮到', badgeTone: 'plain' });
	});

	it('are to be called in a year whose holidays nobody has entered', () => {
		expect(badgesOn('2027-01-04')).toEqual(['1月4日（周一）', '先打电话', '先打电话']);
	});
});
