import type { z } from 'zod';
import type { Problem, Source } from '../../domain/problem.ts';
import type { Decision, Procedure, ProcedureEntry, StraightEntry } from '../../domain/procedure.ts';
import type { procedure } from '../forms/procedure.ts';

type WrittenEntry = z.output<typeof procedure>[number];
type WrittenDecision = Extract<WrittenEntry, { kind: 'decision' }>;

interface Place {
	readonly source: Source;
	readonly resultName: string | undefined;
	readonly problems: Problem[];
}

/** Turns a procedure as written into the model; faults of its structure are the rules' to find. */
export function toProcedure(
	written: readonly WrittenEntry[],
	{ source, problems }: Place,
): Procedure {
	return written.map((entry, index): ProcedureEntry => {
		if (entry.kind === 'decision')
			return toDecision(entry, () => source.at('流程', index), problems);
		if (entry.kind !== 'parallel') return entry;
		const branches = entry.branches.map((branch, line) =>
			branch.map((step, position): StraightEntry => {
				const at = () => source.at('流程', index, '并行', line, position);
				return step.kind === 'decision' ? toDecision(step, at, problems) : step;
			}),
		);
		return { ...entry, branches };
	});
}

function toDecision(
	{ yes, no, branches, ...rest }: WrittenDecision,
	at: () => Problem['at'],
	problems: Problem[],
): Decision {
	const pair = { ...(yes && { 是: yes }), ...(no && { 否: no }) };
	const both = branches && Object.keys(pair).length > 0;
	if (both || Object.keys(branches ?? pair).length < 2)
		problems.push(badAnswers(rest.name, Boolean(both), at()));
	const answers = Object.entries(branches ?? pair).map(([answer, to]) => ({ answer, to }));
	return { ...rest, answers };
}

function badAnswers(name: string, both: boolean, at: Problem['at']): Problem {
	return {
		name: 'BadAnswers',
		severity: 'error',
		message: both
			? `判断“${name}”既写了“是/否”，又写了“分支”`
			: `判断“${name}”只有一条路，至少要有两条`,
		fix: '写“是: 步骤名称”和“否: 步骤名称”两项，或写“分支: {答案: 步骤名称, 答案: 步骤名称}”',
		at,
	};
}
