/** Finds where nodes stand: a search that keeps the best few beginnings of a chart. */
import type { ChartGraph, ChartParallel } from './chart-graph.ts';
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
		const longer = beam.flatMap((beginning) =>
			extend(beginning, { graph, node, parallel, options }),
		);
		beam = longer.toSorted((a, b) => a.cost - b.cost).slice(0, BEAM);
		if (parallel) node = parallel.join;
	}
	return beam.map(({ spots, rows, cost }) => {
		return { columns: options.columns, rows, spots: spots.flatMap((spot) => spot ?? []), cost };
	});
}

interface Extension {
	readonly graph: ChartGraph;
	readonly node: number;
	readonly parallel?: ChartParallel;
	readonly options: PlaceOptions;
}

function extend(beginning: Beginning, { graph, node, parallel, options }: Extension): Beginning[] {
	const before = graph.edges.filter(({ to, from }) => to === node && from < node);
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
		return choices.map((spots) => place(beginning, spots, graph, options));
	});
}

function spotsIn(row: number, lane: number | undefined, columns: readonly number[]): Spot[] {
	return columns.flatMap((each, column) => (each === lane ? { row, column, last: column } : []));
}

/** The beginning with more nodes, and what they add to its cost. */
function place(
	{ spots: known, cells: taken, rows: height, cost: before }: Beginning,
	added: ReadonlyMap<number, Spot>,
	graph: ChartGraph,
	{ rowCost }: PlaceOptions,
): Beginning {
	const spots = [...known];
	const cells = taken.copy();
	let cost = before;
	for (const [node, spot] of added) {
		cost += cells.linesIn(spot) * ON_LINE;
		spots[node] = spot;
		cells.put(spot);
	}
	for (const { from, to } of graph.edges) {
		if (!added.has(from) && !added.has(to)) continue;
		const [start, goal] = [spots[from], spots[to]];
		if (!start || !goal) continue;
		cost += edgeCost(start, goal, cells);
		const isOneLane = graph.nodes[from]?.lane === graph.nodes[to]?.lane;
		const isStep = graph.nodes[from]?.kind !== 'decision';
		if (isOneLane && isStep && start.row === goal.row) cost += SIDEWAYS;
		markStraight(start, goal, cells);
	}
	const rows = Math.max(height, ...[...added.values()].map(({ row }) => row + 1));
	return { spots, cells, rows, cost: cost + (rows - height) * rowCost };
}
