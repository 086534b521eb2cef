/** Finds the lines of edges: each the cheapest way that the others leave, and then all once more. */
import type { ChartEdge, ChartGraph } from './chart-graph.ts';
import { edgeCost } from './edge-cost.ts';
import { Cells, type Placement } from './placement.ts';
import { Router } from './router.ts';
import type { Wire } from './wire.ts';

/** How often all edges are drawn again, knowing the others. */
const REPEATS = 2;

/**
 * Wires in the order of the edges; undefined if some edge can't be drawn. One edge may have the first
 * choice: else the easiest has.
 */
export function routeEdges(
	graph: ChartGraph,
	placement: Placement,
	first?: ChartEdge,
): readonly Wire[] | undefined {
	const router = new Router(graph, placement);
	const easiest = easiestFirst(graph, placement);
	const before = easiest.filter((at) => graph.edges[at] === first);
	const order = [...before, ...easiest.filter((at) => graph.edges[at] !== first)];
	for (let turn = 0; turn <= REPEATS; turn++) {
		for (const at of order) if (!router.draw(at)) return undefined;
	}
	return router.wires();
}

function easiestFirst({ edges }: ChartGraph, { spots, columns, rows }: Placement): number[] {
	const cells = Cells.empty(columns.length, rows + 1);
	for (const spot of spots) cells.put(spot);
	const costs = edges.map(({ from, to }) => {
		const [start, goal] = [spots[from], spots[to]];
		return start && goal ? edgeCost(start, goal, cells) : 0;
	});
	return [...edges.keys()].sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0));
}
