import type { Procedure } from '../domain/procedure.ts';
import { flowProblems } from './flow-problems.ts';
import { type Jump, jumpsOf, type Stop, stopsOf } from './jumps.ts';
import { type ProcedureProblem, procedureProblem } from './problem-texts.ts';

export type { ProcedureProblem } from './problem-texts.ts';

/**
 * Everything that is wrong with the form of a procedure. One slip yields one problem: where a
 * misspelt name can be guessed, what follows from it is judged as if it had been spelt right.
 */
export function procedureProblems(procedure: Procedure): ProcedureProblem[] {
	if (procedure.length === 0) return [procedureProblem.empty()];
	const lists = stopsOf(procedure);
	const jumps = jumpsOf(lists);
	return [
		...lists.flat().flatMap(formProblems),
		...nameProblems(lists.flat(), jumps),
		...jumps.flatMap((jump) => jumpProblems(jump, lists)),
		...flowProblems(lists, jumps),
	];
}

function formProblems(stop: Stop): ProcedureProblem[] {
	const { entry } = stop;
	if (entry.kind === 'decision') {
		const { length } = entry.answers;
		return length < 2 ? [procedureProblem.tooFewAnswers(stop, length)] : [];
	}
	if (entry.kind !== 'parallel') return [];
	const { length } = entry.branches;
	return [
		...(length < 2 ? [procedureProblem.tooFewBranches(stop, length)] : []),
		...entry.branches.flatMap((branch, index) =>
			branch.length === 0 ? [procedureProblem.emptyBranch(stop, index)] : [],
		),
	];
}

/** Steps need names of their own; other entries only where something goes to them. Ends may end alike. */
function nameProblems(stops: readonly Stop[], jumps: readonly Jump[]): ProcedureProblem[] {
	const targets = new Set(jumps.map(({ to }) => to));
	const named = stops.filter(({ entry }) => entry.name !== undefined);
	return [...Map.groupBy(named, ({ entry }) => entry.name)].flatMap(([name = '', namesakes]) => {
		const [first, ...others] = namesakes;
		const steps = namesakes.filter(({ entry }) => entry.kind === 'step').length;
		const areEnds = namesakes.every(({ entry }) => entry.kind === 'end');
		const isUnclear = steps > 1 || (targets.has(name) && !areEnds);
		return first && isUnclear
			? others.map((stop) => procedureProblem.duplicateName(stop, first))
			: [];
	});
}

function jumpProblems(jump: Jump, lists: readonly (readonly Stop[])[]): ProcedureProblem[] {
	const { from, target } = jump;
	if (target?.list === from.list) return [];
	const [main = []] = lists;
	const names = (lists[from.list] ?? []).flatMap(({ entry }) => entry.name ?? []);
	if (!target) return [procedureProblem.unknownTarget(jump, names)];
	if (from.list > 0) return [procedureProblem.jumpOutOfParallel(jump, names)];
	const parallel = main[target.top];
	return parallel ? [procedureProblem.jumpIntoParallel(jump, parallel)] : [];
}
