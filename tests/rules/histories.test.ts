import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { historyProblems } from '../../src/rules/histories.ts';
import { buildDisclosure, buildItem } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

/** What is told of one matter on 22 November 2026. */
function problemsOf(overrides: Partial<Item>) {
	const items = [buildItem({ source: sourceOf('dibao.md'), ...overrides })];
	return historyProblems(buildDisclosure({ items }));
}

const reclaimed = { date: '2026-06-01', action: '收回' } as const;
const behind = ['warning StateBehindHistory dibao.md/沿革/0/动作'];

describe('historyProblems', () => {
	it('tells of a matter that is offered although the latest event took it away', () => {
		const [problem] = problemsOf({ history: [reclaimed] });
		expect(told(problemsOf({ history: [reclaimed] }))).toEqual(behind);
		expect(problem?.message).toBe(
			'“最低生活保障审核确认”的沿革写着2026年6月1日收回，状态却是在用，网页还照常让人来办。',
		);
	});

	it('goes by the dates, whatever the order', () => {
		const earlier = { date: '2020-01-01', action: '承接' } as const;
		const again = { date: '2026-09-01', action: '下放' } as const;
		expect(told(problemsOf({ history: [reclaimed, earlier] }))).toEqual(behind);
		expect(problemsOf({ history: [again, reclaimed] })).toEqual([]);
		expect(problemsOf({ history: [reclaimed, { ...again, date: reclaimed.date }] })).toEqual([]);
	});

	it('waits for the day', () => {
		expect(problemsOf({ history: [{ ...reclaimed, date: '2026-11-23' }] })).toEqual([]);
		expect(problemsOf({ history: [{ ...reclaimed, date: '2026-11-22' }] })).toHaveLength(1);
	});

	it('asks since when a matter is not in use', () => {
		for (const state of ['收回', '取消', '暂停'] as const) {
			expect(told(problemsOf({ state }))).toEqual(['warning StateWithoutHistory dibao.md/状态']);
		}
		expect(problemsOf({ state: '收回', history: [reclaimed] })).toEqual([]);
	});

	it('tells of a matter that is not in use before its day', () => {
		const early = problemsOf({ state: '收回', history: [{ ...reclaimed, date: '2026-11-23' }] });
		expect(told(early)).toEqual(['warning StateAheadOfHistory dibao.md/沿革/0/日期']);
		expect(early[0]?.message).toContain('2026年11月23日才收回');
		const due = { state: '收回', history: [{ ...reclaimed, date: '2026-11-22' }] } as const;
		expect(problemsOf(due)).toEqual([]);
	});

	it('tells of a matter that waits for one which is gone', () => {
		const history = [{ ...reclaimed, successor: '水利局' }];
		const prerequisites = [buildItem({ id: 'a' }), buildItem({ id: 'b', state: '收回', history })];
		const problems = problemsOf({ prerequisites });
		expect(told(problems)).toEqual(['warning PrerequisiteGone dibao.md/前置事项/1']);
		expect(problems[0]?.fix).toContain('还要先到水利局办的');
	});
});
