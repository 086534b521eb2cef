import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/domain/window.ts';
import { contextOf } from '../../src/views/context.ts';
import { windowState } from '../../src/views/open-state.ts';
import { buildDisclosure, buildWindow } from '../fixtures/build-disclosure.ts';

const onMondays: Turn = {
	when: { kind: 'weekly', days: [{ kind: 'weekdays', days: [1] }] },
	party: { kind: 'unit', name: '供电所' },
};
const rotating = buildWindow({ residency: 'rotating', rota: [onMondays] });

function stateOn(today: string, window = rotating, makeUp: readonly string[] = []) {
	const calendar = {
		years: new Set([2026]),
		holidays: new Map([['2026-10-01', '国庆节']]),
		makeUpWorkdays: new Set(makeUp),
	};
	return windowState(contextOf(buildDisclosure({ today, calendar })), window);
}

describe('what a window says of the day', () => {
	it('is that it is open, when, and whose turn it is', () => {
		const state = stateOn('2026-11-23');
		expect(state).toMatchObject({ open: true, text: '11月23日（周一）开放', note: '轮到供电所' });
		expect(state.times.length).toBeGreaterThan(0);
	});

	it('is that nobody sits there on a day without a turn, whatever the hours of the house', () => {
		expect(stateOn('2026-11-24')).toEqual({
			open: false,
			text: '11月24日（周二）没有单位轮到',
			times: [],
			next: '11月30日（周一）8:30–12:00 14:30–18:00，轮到供电所',
		});
	});

	it('promises the next day that is somebody’s turn, not the next that the house is open', () => {
		expect(stateOn('2026-11-28').next).toBe('11月30日（周一）8:30–12:00 14:30–18:00，轮到供电所');
		const monthly: Turn = { ...onMondays, when: { kind: 'monthly', days: [5] } };
		const window = buildWindow({ residency: 'rotating', rota: [monthly] });
		expect(stateOn('2026-10-06', window).next).toContain('11月5日');
	});

	it('is to call first on a make-up workday that the rota does not mention', () => {
		const state = stateOn('2026-10-10', rotating, ['2026-10-10']);
		expect(state.text).toBe('10月10日（周六，调休上班）开放');
		expect(state.note).toBe('调休上班日，轮值不适用，请先打电话');
	});

	it('promises no turn on a make-up workday of which nobody knows when it is open', () => {
		const turn: Turn = {
			when: { kind: 'weekly', days: [{ kind: 'makeUpWorkdays' }] },
			party: { kind: 'unit', name: '供电所' },
		};
		const mondays = [
			{
				days: [{ kind: 'weekdays' as const, days: [1] as const }],
				spans: [{ from: '8:30', to: '12:00' }],
			},
		];
		const window = buildWindow({ residency: 'rotating', rota: [turn], hours: mondays });
		expect(stateOn('2026-10-09', window, ['2026-10-10']).next).toBeUndefined();
	});

	it('is why it is closed, and when it opens next', () => {
		const state = stateOn('2026-10-01', buildWindow());
		expect(state).toMatchObject({ open: false, times: [] });
		expect(state.text).toContain('国庆节放假');
		expect(state.next).toContain('10月2日');
	});

	it('is not a guess in a year whose calendar nobody has entered', () => {
		const state = stateOn('2027-01-04', buildWindow());
		expect(state.open).toBe(false);
		expect(state.text).toContain('未录入');
	});
});
