import { expect, it } from 'vitest';
import type { DayPattern } from '../../src/domain/hours.ts';
import { rotaProblems } from '../../src/rules/rotas.ts';
import {
	everyDay,
	inWeeks,
	makeUp,
	mondayToFriday,
	on,
	rule,
	workdays,
} from '../domain/schedule/builders.ts';
import { buildDisclosure, buildTownship, buildWindow } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

function problemsOf(open: DayPattern, ...days: DayPattern[]) {
	const window = buildWindow({
		residency: 'rotating',
		hours: [rule(open, '9:00-12:00', '05-01 09-30'), rule(open, '9:30-12:00', '10-01 04-30')],
		rota: [{ when: { kind: 'weekly', days }, party: { kind: 'unit', name: '供电所' } }],
		source: sourceOf('windows.yml'),
	});
	return rotaProblems(buildDisclosure({ townships: [buildTownship({ windows: [window] })] }));
}

it('tells of a turn on a day on which the window is always closed', () => {
	for (const open of [mondayToFriday, workdays]) {
		const problems = problemsOf(open, on(5, 6, 7));
		expect(told(problems)).toEqual(['warning TurnWhenClosed windows.yml/轮值/0/星期']);
		expect(problems[0]?.message).toContain('没有周六、周日，却轮到供电所');
	}
	expect(problemsOf(inWeeks('odd', 3), inWeeks('even', 3))).toHaveLength(1);
});

it('is silent where the window opens on some such day, and about 工作日, 每天 and 调休日', () => {
	expect(problemsOf(everyDay, on(6, 7))).toEqual([]);
	expect(problemsOf(inWeeks('odd', 6), on(6))).toEqual([]);
	expect(problemsOf(on(1, 3), workdays, everyDay, makeUp)).toEqual([]);
});
