import { describe, expect, it } from 'vitest';
import { parseLimit } from '../../src/domain/limit.ts';
import type { ProcedureEntry, Step } from '../../src/domain/procedure.ts';
import { procedureWordProblems } from '../../src/rules/procedures.ts';
import { buildDepartment, buildDisclosure, buildItem } from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

function step(name: string, rest: Partial<Step> = {}): Step {
	return { kind: 'step', name, actor: '乡镇窗口', documents: [], ...rest };
}

function decision(name: string, yes: string, no: string): ProcedureEntry {
	const answers = [
		{ answer: '是', to: yes },
		{ answer: '否', to: no },
	];
	return { kind: 'decision', name, actor: '乡镇窗口', answers };
}

const end: ProcedureEntry = { kind: 'end', name: '发给通知书' };

/** What is told of a procedure of a matter that promises five workdays. */
function problemsOf(...procedure: ProcedureEntry[]) {
	const promisedLimit = parseLimit('5个工作日');
	const items = [buildItem({ procedure, promisedLimit, source: sourceOf('dibao.md') })];
	return told(procedureWordProblems(buildDisclosure({ items, departments: [buildDepartment()] })));
}

it('tells of a decision that makes no difference', () => {
	expect(problemsOf(step('申请'), decision('齐全？', '受理', '受理'), step('受理'))).toEqual([
		'warning AnswersAlike dibao.md/流程/1',
	]);
	expect(problemsOf(step('申请'), decision('齐全？', '受理', '申请'), step('受理'))).toEqual([]);
});

describe('a step that takes longer than the matter', () => {
	const long = { limit: '10个工作日' };

	it('is told where everybody goes through it, in a 并行 as well', () => {
		expect(problemsOf(step('申请'), step('审核', long), end)).toEqual([
			'notice StepTooLong dibao.md/流程/1/时限',
		]);
		const branches = [[step('踏勘', long)], [step('核对')]];
		expect(problemsOf(step('申请'), { kind: 'parallel', branches }, end)).toEqual([
			'notice StepTooLong dibao.md/流程/1/并行/0/0/时限',
		]);
	});

	it('is nothing to tell of where only some are sent round by it', () => {
		const asked = decision('查到了？', '审核', '请县局查档');
		const round = step('请县局查档', { ...long, next: '审核' });
		expect(problemsOf(step('申请'), asked, step('审核'), end, round)).toEqual([]);
		expect(problemsOf(step('申请'), asked, round, step('审核'), end)).toEqual([]);
		const refused: ProcedureEntry = { kind: 'end', name: '不予确认' };
		const checked = decision('符合？', '审核', '不予确认');
		expect(problemsOf(step('申请'), checked, refused, step('审核', long), end)).toHaveLength(1);
	});

	it('may be the applicant’s or the county’s, or one that a promise does not count', () => {
		expect(problemsOf(step('准备材料', { ...long, actor: '申请人' }), end)).toEqual([]);
		expect(problemsOf(step('复审', { ...long, actor: '县水利局' }), end)).toEqual([]);
		expect(problemsOf(step('复审', { ...long, actor: '民政局救助股' }), end)).toEqual([]);
		expect(problemsOf(step('张榜公示', long), end)).toEqual([]);
		expect(problemsOf(step('审核', { limit: '5个工作日' }), end)).toEqual([]);
	});
});

it('asks where people go who had to bring more', () => {
	const sends = step('一次性告知补正', { next: '申请' });
	expect(problemsOf(step('申请'), step('一次性告知补正'), step('受理'))).toEqual([
		'notice SupplementGoesOn dibao.md/流程/1',
	]);
	expect(problemsOf(step('申请'), sends, step('受理'))).toEqual([]);
	expect(problemsOf(step('申请'), step('告知补正'), end)).toEqual([]);
	expect(problemsOf(step('申请'), step('告知补正'))).toEqual([]);
});
