/** Moves single nodes of a placement, for when its lines cross. */
import type { ChartGraph } from './chart-graph.ts';
import { edgeCost } from './edge-cost.ts';
import { Cells, type Placement, type Spot } from './placement.ts';

/** How far a node is moved up or down, in rows. */
const REACH = 3;

/**
 * The placements in which one of the nodes stands elsewhere in its lane, the one that should read best first.
 * It may get a row of its own. What is part of a parallel stays where it is.
 */
export function neighboursOf(
	graph: ChartGraph,
	placement: Placement,
	nodes: ReadonlySet<number>,
): readonly Placement[] {
	const tied = new Set(
		graph.parallels.flatMap(({ fork, join, branches }) => [fork, join, ...branches.flat()]),
	);
	return [...nodes]
		.filter((node) => !tied.has(node))
		.flatMap((node) => [
			...inFreeCells(graph, placement, node),
			...inRowsOfTheirOwn(graph, placement, node),
		])
		.toSorted((a, b) => a.cost - b.cost);
}

function inFreeCells(graph: ChartGraph, placement: Placement, node: number): readonly Placement[] {
	const own = placement.spots[node];
	if (!own) return [];
	const isTaken = ({ row, column }: Spot) =>
		placement.spots.some((it) => it.row === row && it.column <= column && column <= it.last);
	const rows = Array.from({ length: 2 * REACH + 1 }, (_, at) => own.row - REACH + at);
	return rows
		.filter((row) => row >= 0 && row < placement.rows)
		.flatMap((row) => columnsFor(graph, placement, node).map((column) => spotAt(row, column)))
		.filter((spot) => !isTaken(spot))
		.map((spot) => moved(graph, placement, { node, spot }));
}

/** A new row is put in above the node's own, or below it. */
function inRowsOfTheirOwn(
	graph: ChartGraph,
	placement: Placement,
	node: number,
): readonly Placement[] {
	const own = placement.spots[node];
	if (!own) return [];
	return [own.row, own.row + 1].flatMap((row) => {
		const spots = placement.spots.map((spot) => {
			return spot.row < row ? spot : { ...spot, row: spot.row + 1 };
		});
		const looser = { ...placement, spots, rows: placement.rows + 1, cost: placement.cost + ROW };
		return columnsFor(graph, placement, node).map((column) =>
			moved(graph, looser, { node, spot: spotAt(row, column) }),
		);
	});
}

/** What a further row costs. */
const ROW = 1.2;

const spotAt = (row: number, column: number): Spot => ({ row, column, last: column });

function columnsFor({ nodes }: ChartGraph, { columns }: Placement, node: number): number[] {
	return columns.flatMap((lane, column) => (lane === nodes[node]?.lane ? column : []));
}

function moved(
	graph: ChartGraph,
	placement: Placement,
	{ node, spot }: { readonly node: number; readonly spot: Spot },
): Placement {
	const after = { ...placement, spots: placement.spots.with(node, spot) };
	const change = costAround(graph, after, node) - costAround(graph, placement, node);
	return { ...after, cost: placement.cost + change };
}

function costAround(
	{ edges }: ChartGraph,
	{ spots, rows, columns }: Placement,
	node: number,
): number {
	const cells = Cells.empty(columns.length, rows + 1);
	for (const spot of spots) cells.put(spot);
	return edges
		.filter(({ from, to }) => from === node || to === node)
		.reduce((sum, { from, to }) => {
			const [start, goal] = [spots[from], spots[to]];
			return start && goal ? sum + edgeCost(start, goal, cells) : sum;
		}, 0);
}
