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
	const stops = lists.flat();
	const jumps = jumpsOf(lists);
	return [
		...stops.flatMap(formProblems),
		...nameProblems(stops, jumps),
		...jumpProblems(lists, jumps),
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
	const named = stops.filter(({ entry }) => entry.name !== undefined);
	if (new Set(named.map(({ entry }) => entry.name)).size === named.length) return [];
	const targets = new Set(jumps.map(({ to }) => to));
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

function jumpProblems(
	lists: readonly (readonly Stop[])[],
	jumps: readonly Jump[],
): ProcedureProblem[] {
	const faulty = jumps.filter(({ from, target }) => target?.list !== from.list);
	if (faulty.length === 0) return [];
	const named = lists.map((stops) => stops.flatMap(({ entry }) => entry.name ?? []));
	return faulty.flatMap((jump) => {
		const { from, target } = jump;
		const names = named[from.list] ?? [];
		if (!target) return procedureProblem.unknownTarget(jump, names);
		if (from.list > 0) return procedureProblem.jumpOutOfParallel(jump, names);
		const parallel = lists[0]?.[target.top];
		return parallel ? procedureProblem.jumpIntoParallel(jump, parallel) : [];
	});
}
