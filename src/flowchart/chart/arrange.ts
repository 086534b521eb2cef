import { Recent } from '../../domain/recent.ts';
import { channelsOf } from './channels.ts';
import type { ChartEdge, ChartGraph } from './chart-graph.ts';
import type { ChartLine } from './chart-layout.ts';
import { columnChoices } from './columns.ts';
import { crossingEdges } from './crossings.ts';
import { type Arrangement, fitChart } from './fit.ts';
import { placeNodes } from './place.ts';
import type { Placement } from './placement.ts';
import { routeEdges } from './route.ts';
import type { Ruler } from './ruler.ts';
import { neighboursOf } from './untangle.ts';

/** How dear a row is: from airy to as low as can be. */
const ROW_COSTS = [1.2, 3] as const;
/** How many placements lines are drawn for, how many of one shape, and how many are worth fitting. */
const DRAWN = 12;
const ALIKE = 2;
const KEPT = 5;
/** Where lines cross in all of them, but no oftener than `HOPEFUL`: how many more are tried, and how many without a crossing are enough. */
const HOPEFUL = 2;
const TRIED = 60;
const ENOUGH = 2;
/** Drawing lines takes time as the square of their number: for twelve, 55 placements are worth care. */
const CARE = 8000;
/** How many of the edges that cross are given the first choice, one after the other. */
const FIRST_CHOICES = 4;
/** Where they still do: how many nodes are moved at most, each to one of how many places. */
const MOVES = 3;
const NEIGHBOURS = 60;
/** What a crossing of lines costs. */
const CROSSING = 8;

/** By what decides them: townships share most of their charts, and each is printed in several sizes. */
const known = new Recent<string, readonly Arrangement[]>(400);

/** The arrangements worth fitting, the one that should read best first. Always the same. */
export function arrangementsOf(graph: ChartGraph): readonly Arrangement[] {
	const { lanes, nodes, edges, parallels } = graph;
	const key = JSON.stringify([
		lanes.length,
		nodes.map(({ kind, lane }) => [kind, lane]),
		edges,
		parallels,
	]);
	const found = known.of(key, () => arrange(graph));
	return found.map((arrangement) => ({ ...arrangement, graph }));
}

function arrange(graph: ChartGraph): readonly Arrangement[] {
	const placements = columnChoices(graph).flatMap((columns) =>
		ROW_COSTS.flatMap((rowCost) => placeNodes(graph, { columns, rowCost })),
	);
	const used = distinct(placements.filter(isUsed)).toSorted((a, b) => a.cost - b.cost);
	const likely = differing(used).slice(0, DRAWN);
	const first = likely.flatMap((placement) => drawn(graph, placement));
	const others = used.filter((placement) => !likely.includes(placement)).slice(0, TRIED);
	const least = Math.min(...first.map(({ crossings }) => crossings));
	const isHopeful = least > 0 && least <= HOPEFUL;
	const clear = isHopeful ? firstClear(graph, [...likely, ...others]) : [];
	const moved = isHopeful && clear.length === 0 ? untangled(graph, first) : [];
	return [...first, ...clear, ...moved]
		.toSorted((a, b) => a.cost - b.cost)
		.slice(0, KEPT)
		.map(({ arrangement }) => arrangement);
}

interface Drawn {
	readonly arrangement: Arrangement;
	readonly crossings: number;
	readonly lines: readonly ChartLine[];
	/** Now that lines are drawn. */
	readonly cost: number;
}

const isClear = ({ crossings }: Drawn) => crossings === 0;

/** The first few placements in which no lines cross; the order in which they are drawn is varied for some. */
function firstClear(graph: ChartGraph, placements: readonly Placement[]): readonly Drawn[] {
	const plainly = placements.values().flatMap((placement) => drawn(graph, placement));
	const found = [...plainly.filter(isClear).take(ENOUGH)];
	if (found.length > 0) return found;
	const few = placements.values().take(Math.ceil(CARE / graph.edges.length ** 2));
	const carefully = few.flatMap((placement) => draw(graph, placement));
	return [...carefully.filter(isClear).take(1)];
}

/** Moves one node after the other, as long as fewer lines cross; nothing if some always do. */
function untangled(graph: ChartGraph, tangled: readonly Drawn[]): readonly Drawn[] {
	let best = tangled.toSorted((a, b) => a.crossings - b.crossings || a.cost - b.cost)[0];
	for (let moves = 0; best && !isClear(best) && moves < MOVES; moves++)
		best = lessTangled(graph, best);
	return best && isClear(best) ? [best] : [];
}

/** With one node moved. The order in which lines are drawn is varied only where that is not enough. */
function lessTangled(graph: ChartGraph, { crossings, lines, arrangement }: Drawn) {
	const ends = crossingEdges(lines).flatMap((pair) => pair.flatMap(({ from, to }) => [from, to]));
	const near = graph.edges.filter(({ from, to }) => ends.includes(from) || ends.includes(to));
	const nodes = new Set(near.flatMap(({ from, to }) => [from, to]));
	const neighbours = neighboursOf(graph, arrangement.placement, nodes);
	const isBetter = (each: Drawn) => each.crossings < crossings;
	const plainly = neighbours.values().take(NEIGHBOURS);
	const carefully = neighbours.values().take(NEIGHBOURS / FIRST_CHOICES);
	return (
		plainly.flatMap((placement) => drawn(graph, placement)).find(isBetter) ??
		carefully.flatMap((placement) => draw(graph, placement)).find(isBetter)
	);
}

/** With as few crossings as the first choice among its edges can give; nothing if some can't be drawn. */
function draw(graph: ChartGraph, placement: Placement): readonly Drawn[] {
	const [easiest] = drawn(graph, placement);
	if (!easiest || isClear(easiest)) return easiest ? [easiest] : [];
	const crossing = new Set(crossingEdges(easiest.lines).flat());
	const others = [...crossing]
		.slice(0, FIRST_CHOICES)
		.flatMap((first) => drawn(graph, placement, first));
	const [best] = [easiest, ...others].toSorted((a, b) => a.crossings - b.crossings);
	return best ? [best] : [];
}

function drawn(graph: ChartGraph, placement: Placement, first?: ChartEdge): readonly Drawn[] {
	const wires = routeEdges(graph, placement, first);
	if (!wires) return [];
	const arrangement = { graph, placement, channels: channelsOf(wires) };
	const layout = fitChart(arrangement, ENDLESS, UNIT);
	if (!layout) return [];
	const { crossings, lines } = layout;
	return [{ arrangement, crossings, lines, cost: placement.cost + crossings * CROSSING }];
}

/** Without those that differ only in what a row was to cost. */
function distinct(placements: readonly Placement[]): readonly Placement[] {
	const keys = placements.map(({ columns, spots }) => JSON.stringify([columns, spots]));
	return placements.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** Whether something stands in every column: else there is a better choice of columns. */
function isUsed({ columns, spots }: Placement): boolean {
	return columns.every((_, at) => spots.some(({ column, last }) => column <= at && at <= last));
}

const ENDLESS = { width: 1e5, height: 1e5 };
const UNIT: Ruler = {
	size: 1,
	narrowest: 1,
	height: () => 1,
	label: () => ({ width: 1, height: 1 }),
};

/** Without those that need as many rows and columns as two better ones. */
function differing(placements: readonly Placement[]): readonly Placement[] {
	const seen = new Map<string, number>();
	return placements.filter(({ rows, columns }) => {
		const shape = `${rows}×${columns.join()}`;
		const count = (seen.get(shape) ?? 0) + 1;
		seen.set(shape, count);
		return count <= ALIKE;
	});
}
