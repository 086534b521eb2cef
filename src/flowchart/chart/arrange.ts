import { channelsOf } from './channels.ts';
import type { ChartGraph } from './chart-graph.ts';
import { columnChoices } from './columns.ts';
import { type Arrangement, fitChart } from './fit.ts';
import { placeNodes } from './place.ts';
import type { Placement } from './placement.ts';
import { routeEdges } from './route.ts';
import type { Ruler } from './ruler.ts';

/** How dear a row is: from airy to as low as can be. */
const ROW_COSTS = [1.2, 3] as const;
/** How many placements lines are drawn for, how many of one shape, and how many are worth fitting. */
const DRAWN = 12;
const ALIKE = 2;
const KEPT = 5;
/** What a crossing of lines costs. */
const CROSSING = 8;

/** By what decides them: townships share most of their charts, and each is printed in several sizes. */
const known = new Map<string, readonly Arrangement[]>();

/** The arrangements worth fitting, the one that should read best first. Always the same. */
export function arrangementsOf(graph: ChartGraph): readonly Arrangement[] {
	const { lanes, nodes, edges, parallels } = graph;
	const key = JSON.stringify([
		lanes.length,
		nodes.map(({ kind, lane }) => [kind, lane]),
		edges,
		parallels,
	]);
	const found = known.get(key) ?? arrange(graph);
	known.set(key, found);
	return found.map((arrangement) => ({ ...arrangement, graph }));
}

function arrange(graph: ChartGraph): readonly Arrangement[] {
	const placements = columnChoices(graph).flatMap((columns) =>
		ROW_COSTS.flatMap((rowCost) => placeNodes(graph, { columns, rowCost })),
	);
	const used = placements.filter(isUsed).toSorted((a, b) => a.cost - b.cost);
	return differing(used)
		.slice(0, DRAWN)
		.flatMap((placement) => {
			const wires = routeEdges(graph, placement);
			return wires ? [{ graph, placement, channels: channelsOf(wires) }] : [];
		})
		.map((arrangement) => ({ arrangement, cost: costOf(arrangement) }))
		.toSorted((a, b) => a.cost - b.cost)
		.slice(0, KEPT)
		.map(({ arrangement }) => arrangement);
}

/** Whether something stands in every column: else there is a better choice of columns. */
function isUsed({ columns, spots }: Placement): boolean {
	return columns.every((_, at) => spots.some(({ column, last }) => column <= at && at <= last));
}

/** Now that lines are drawn. */
function costOf(arrangement: Arrangement): number {
	const layout = fitChart(arrangement, ENDLESS, UNIT);
	return arrangement.placement.cost + (layout?.crossings ?? 0) * CROSSING;
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
