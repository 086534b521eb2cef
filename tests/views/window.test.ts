import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { windowView } from '../../src/views/window.ts';
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
			times: '',
			note: '周一、周三、周五开放',
		});
	});
});
