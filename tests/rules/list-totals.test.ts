import { describe, expect, it } from 'vitest';
import type { List } from '../../src/domain/list.ts';
import { totalProblems } from '../../src/rules/list-totals.ts';
import { buildDisclosure, buildItem, buildList } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

/** A list of two 行政处罚 by name, and a matter of the type 行政给付. */
function problemsOf(stated: Pick<Partial<List>, 'statedTotal' | 'statedByType'>) {
	const list = buildList({
		...stated,
		namesOnly: ['甲', '乙'].map((name) => ({ name, category: '行政处罚' })),
		source: sourceOf('quanze.yml'),
	});
	const items = [buildItem({ type: '行政给付', listings: [{ list }] })];
	return totalProblems(buildDisclosure({ lists: [list], items }));
}

const right = new Map([
	['行政处罚', 2],
	['行政给付', 1],
]);

describe('totalProblems', () => {
	it('accepts numbers that are what is listed, and lists without numbers', () => {
		expect(problemsOf({ statedTotal: 3, statedByType: right })).toEqual([]);
		expect(problemsOf({})).toEqual([]);
	});

	it('says which types differ and by how much, in one problem at the total', () => {
		const statedByType = new Map([
			['行政处罚', 3],
			['行政许可', 1],
		]);
		expect(problemsOf({ statedTotal: 4, statedByType })).toEqual([
			{
				name: 'TotalsDiffer',
				severity: 'warning',
				message:
					'“权责清单”公布的数与实际列出的不符：公布总数写 4 项，实列 3 项，少 1 项；' +
					'行政处罚写 3 项，实列 2 项，少 1 项；行政许可写 1 项，实列 0 项，少 1 项；' +
					'行政给付写 0 项，实列 1 项，多 1 项。',
				fix: expect.stringContaining('公布总数: 3，行政处罚: 2，行政许可: 0，行政给付: 1。'),
				at: { file: 'quanze.yml/公布总数', line: 1, column: 1, length: 0 },
			},
		]);
	});

	it('warns of entries that nobody announced', () => {
		const [problem] = problemsOf({ statedTotal: 1 });
		expect(problem?.message).toContain('公布总数写 1 项，实列 3 项，多 2 项');
	});

	it('points at the type where the total is right', () => {
		const statedByType = new Map([...right, ['行政处罚', 1]]);
		expect(told(problemsOf({ statedTotal: 3, statedByType }))).toEqual([
			'warning TotalsDiffer quanze.yml/分类数/行政处罚',
		]);
	});

	it('counts a matter under the class that the list gives it', () => {
		const list = buildList({ statedByType: new Map([['民生服务', 1]]) });
		const items = [buildItem({ listings: [{ list, category: '民生服务' }] })];
		expect(totalProblems(buildDisclosure({ lists: [list], items }))).toEqual([]);
	});

	it('tells of entries that have no class, without offering one to write', () => {
		const list = buildList({ statedByType: new Map([['甲类', 1]]), namesOnly: [{ name: '甲' }] });
		const [problem] = totalProblems(buildDisclosure({ lists: [list] }));
		expect(problem?.message).toContain('没有写分类的写 0 项，实列 1 项，多 1 项');
		expect(problem?.fix).toMatch(/改成：甲类: 0。$/);
	});
});
