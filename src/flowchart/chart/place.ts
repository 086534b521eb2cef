/** Finds where nodes stand: a search that keeps the best few beginnings of a chart. */
import type { ChartEdge, ChartGraph, ChartParallel } from './chart-graph.ts';
import { edgeCost, markStraight } from './edge-cost.ts';
import { placeParallel } from './place-parallel.ts';
import { Cells, mostRows, type Placement, type Spot } from './placement.ts';

/** Beginnings that are kept. */
const BEAM = 14;
/** How far below its predecessors a node is tried. */
const DOWN = 2;
/** A step to the side in one lane reads less well than one downward. */
const SIDEWAYS = 2.6;
/** Standing where a line goes straight through. */
const ON_LINE = 5;

export interface PlaceOptions {
	/** The lane of each column. */
	readonly columns: readonly number[];
	/** What a further row costs: much where the chart must be low. */
	readonly rowCost: number;
}

/** A beginning of a chart: the first nodes in the order written, and what they cost. */
export interface Beginning {
	readonly spots: readonly (Spot | undefined)[];
	readonly cells: Cells;
	readonly rows: number;
	readonly cost: number;
}

/** The best placements found, the one that looks best before lines are drawn first. Always the same. */
export function placeNodes(graph: ChartGraph, options: PlaceOptions): readonly Placement[] {
	const forks = new Map(graph.parallels.map((parallel) => [parallel.fork, parallel]));
	const cells = Cells.empty(options.columns.length, mostRows(graph));
	let beam: readonly Beginning[] = [{ spots: [], cells, rows: 0, cost: 0 }];
	for (let node = 0; node < graph.nodes.length; node++) {
		const parallel = forks.get(node);
		const last = parallel?.join ?? node;
		const isNew = (at: number) => at >= node && at <= last;
		const edges = graph.edges.filter(({ from, to }) => isNew(from) || isNew(to));
		const step = { graph, node, parallel, edges, options };
		const longer = beam.flatMap((beginning) => extensionsOf(beginning, step));
		beam = longer
			.toSorted((a, b) => a.cost - b.cost)
			.slice(0, BEAM)
			.map((extension) => extended(extension, edges));
		node = last;
	}
	return beam.map(({ spots, rows, cost }) => {
		return { columns: options.columns, rows, spots: spots.flatMap((spot) => spot ?? []), cost };
	});
}

/** The next node to be placed, or all of the parallel that it begins. */
interface Step {
	readonly graph: ChartGraph;
	readonly node: number;
	readonly parallel?: ChartParallel;
	/** Those that begin or end there. */
	readonly edges: readonly ChartEdge[];
	readonly options: PlaceOptions;
}

/** A beginning, and what is added to it. Most are dropped at once, so it holds no more than its cost. */
interface Extension {
	readonly beginning: Beginning;
	readonly added: ReadonlyMap<number, Spot>;
	readonly cost: number;
	readonly rows: number;
}

function extensionsOf(beginning: Beginning, step: Step): Extension[] {
	const { graph, node, parallel, edges, options } = step;
	const before = edges.filter(({ to, from }) => to === node && from < node);
	const above = before.flatMap(({ from }) => beginning.spots[from]?.row ?? []);
	const first = above.length > 0 ? Math.max(...above) : beginning.rows;
	const near = Array.from({ length: DOWN + 1 }, (_, down) => first + down);
	// Below everything there is always room.
	return [...new Set([...near, Math.max(first, beginning.rows)])].flatMap((row) => {
		const choices = parallel
			? placeParallel(beginning, { graph, parallel, columns: options.columns, row })
			: spotsIn(row, graph.nodes[node]?.lane, options.columns)
					.filter((spot) => beginning.cells.isClear([row, row], [spot.column, spot.last]))
					.map((spot) => new Map([[node, spot]]));
		return choices.map((added) => weigh(beginning, added, step));
	});
}

function spotsIn(row: number, lane: number | undefined, columns: readonly number[]): Spot[] {
	return columns.flatMap((each, column) => (each === lane ? { row, column, last: column } : []));
}

/** What it costs to add nodes to a beginning. */
function weigh(
	beginning: Beginning,
	added: ReadonlyMap<number, Spot>,
	{ graph, edges, options }: Step,
): Extension {
	// No edge is in the way of itself, so that a node alone need not stand there to be weighed.
	const cells = added.size > 1 ? beginning.cells.with(added.values()) : beginning.cells;
	let { cost } = beginning;
	for (const spot of added.values()) cost += beginning.cells.linesIn(spot) * ON_LINE;
	const spotOf = (node: number) => added.get(node) ?? beginning.spots[node];
	for (const { from, to } of edges) {
		const [start, goal] = [spotOf(from), spotOf(to)];
		if (!start || !goal) continue;
		cost += edgeCost(start, goal, cells);
		const isOneLane = graph.nodes[from]?.lane === graph.nodes[to]?.lane;
		const isStep = graph.nodes[from]?.kind !== 'decision';
		if (isOneLane && isStep && start.row === goal.row) cost += SIDEWAYS;
	}
	let { rows } = beginning;
	for (const { row } of added.values()) rows = Math.max(rows, row + 1);
	return { beginning, added, rows, cost: cost + (rows - beginning.rows) * options.rowCost };
}

/** The beginning with what is added to it. */
function extended(
	{ beginning, added, cost, rows }: Extension,
	edges: readonly ChartEdge[],
): Beginning {
	const spots = [...beginning.spots];
	const cells = beginning.cells.with(added.values());
	for (const [node, spot] of added) spots[node] = spot;
	for (const { from, to } of edges) {
		const [start, goal] = [spots[from], spots[to]];
		if (start && goal) markStraight(start, goal, cells);
	}
	return { spots, cells, rows, cost };
}
