import type { ChartGraph, ChartParallel } from './chart-graph.ts';
import type { Beginning } from './place.ts';
import type { Spot } from './placement.ts';

/** Ways to place a parallel that are tried in one row. */
const MOST_WAYS = 6;

interface Block {
	readonly graph: ChartGraph;
	readonly parallel: ChartParallel;
	readonly columns: readonly number[];
	/** Of the fork. */
	readonly row: number;
}

/** The ways to place a parallel with its fork in a row: bars above and below, branches side by side. */
export function placeParallel(
	{ cells }: Beginning,
	{ graph, parallel, columns, row }: Block,
): ReadonlyMap<number, Spot>[] {
	return branchColumns(graph, parallel, columns).flatMap((chosen) => {
		const spots = new Map<number, Spot>();
		for (const [b, branch] of parallel.branches.entries()) {
			for (const [at, node] of branch.entries()) {
				const column = chosen[b]?.[at] ?? 0;
				spots.set(node, { row: row + 1 + at, column, last: column });
			}
		}
		const used = chosen.flat();
		const [column, last] = [Math.min(...used), Math.max(...used)];
		const end = row + 1 + Math.max(...parallel.branches.map(({ length }) => length));
		if (!cells.isClear([row, end], [column, last])) return [];
		spots.set(parallel.fork, { row, column, last });
		return [spots.set(parallel.join, { row: end, column, last })];
	});
}

/** For each branch the columns of its nodes: no two branches share one. */
function branchColumns(
	{ nodes }: ChartGraph,
	{ branches }: ChartParallel,
	columns: readonly number[],
): readonly (readonly (readonly number[])[])[] {
	let ways: readonly (readonly (readonly number[])[])[] = [[]];
	for (const branch of branches) {
		ways = ways.flatMap((before) => {
			const used = new Set(before.flat());
			const lanes = [...new Set(branch.map((node) => nodes[node]?.lane))];
			const free = lanes.map((lane) =>
				columns.flatMap((each, column) => (each === lane && !used.has(column) ? column : [])),
			);
			return combinations(free).map((chosen) => [
				...before,
				branch.map((node) => chosen[lanes.indexOf(nodes[node]?.lane)] ?? 0),
			]);
		});
	}
	return ways.slice(0, MOST_WAYS);
}

function combinations(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
	let all: readonly (readonly number[])[] = [[]];
	for (const options of choices)
		all = all.flatMap((before) => options.map((one) => [...before, one]));
	return all;
}
