import type { ChartGraph } from './chart-graph.ts';

/** More columns than these leave no room for text. */
const MOST_COLUMNS = 8;
/** Lanes with fewer nodes than these need no second column. */
const FEW = 3;

/**
 * The ways to divide lanes into columns that are worth trying, as the lane of each column. Every
 * lane has as many columns as branches of one parallel go through it, and may have one more.
 */
export function columnChoices(graph: ChartGraph): readonly (readonly number[])[] {
	const least = graph.lanes.map((_, lane) => leastColumns(graph, lane));
	let choices: readonly (readonly number[])[] = [[]];
	for (const [lane, count] of least.entries()) {
		const nodes = graph.nodes.filter((node) => node.lane === lane).length;
		const counts = nodes < FEW ? [count] : [count, count + 1];
		choices = choices.flatMap((before) =>
			counts.map((many) => [...before, ...new Array<number>(many).fill(lane)]),
		);
	}
	const fitting = choices.filter(({ length }) => length <= MOST_COLUMNS);
	return fitting.length > 0 ? fitting : choices.slice(0, 1);
}

function leastColumns({ nodes, parallels }: ChartGraph, lane: number): number {
	const counts = parallels.map(
		({ branches }) =>
			branches.filter((branch) => branch.some((node) => nodes[node]?.lane === lane)).length,
	);
	return Math.max(1, ...counts);
}
