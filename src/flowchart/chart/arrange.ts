import { Recent } from '../../domain/recent.ts';
import type { ChartGraph } from './chart-graph.ts';
import { firstClear, untangled } from './clear.ts';
import { columnChoices } from './columns.ts';
import { Drawer, type Drawn, isClear } from './drawn.ts';
import type { Arrangement } from './fit.ts';
import { placeNodes } from './place.ts';
import type { Placement } from './placement.ts';

/** How dear a row is: from airy to as low as can be. */
const ROW_COSTS = [1.2, 3] as const;
/** How many placements lines are drawn for, how many of one shape, and how many are worth fitting. */
const DRAWN = 12;
const ALIKE = 2;
const KEPT = 5;
/** Where lines cross in all of them, but no oftener than `HOPEFUL`: how many more are tried. */
const HOPEFUL = 2;
const TRIED = 60;

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
	const drawer = new Drawer(graph);
	const first = likeliest(drawer, likely);
	const others = used.filter((placement) => !likely.includes(placement)).slice(0, TRIED);
	const least = Math.min(...first.map(({ crossings }) => crossings));
	const isHopeful = least > 0 && least <= HOPEFUL;
	const clear = isHopeful ? firstClear(drawer, [...likely, ...others]) : [];
	const moved = isHopeful && clear.length === 0 ? untangled(drawer, first) : [];
	const found = [...first, ...clear, ...moved].toSorted((a, b) => a.cost - b.cost);
	// Without a crossing one may be the best on paper, however far it goes round.
	const roundabout = found.slice(KEPT).find(isClear);
	const kept = found.slice(0, KEPT);
	const chosen = roundabout && !kept.some(isClear) ? [...kept, roundabout] : kept;
	return chosen.map(({ arrangement }) => arrangement);
}

/** The first of the likely placements. Those after enough clear ones can't be better: they cost more. */
function likeliest(drawer: Drawer, likely: readonly Placement[]): readonly Drawn[] {
	const drawn: Drawn[] = [];
	for (const placement of likely) {
		if (drawn.filter(isClear).length >= KEPT) break;
		drawn.push(...drawer.plainly(placement));
	}
	return drawn;
}

/** Without those that differ only in what a row was to cost. */
function distinct(placements: readonly Placement[]): readonly Placement[] {
	const keyOf = ({ columns, spots }: Placement) => JSON.stringify([columns, spots]);
	const first = new Map<string, Placement>();
	for (const placement of placements) {
		const key = keyOf(placement);
		if (!first.has(key)) first.set(key, placement);
	}
	return [...first.values()];
}

/** Whether something stands in every column: else there is a better choice of columns. */
function isUsed({ columns, spots }: Placement): boolean {
	return columns.every((_, at) => spots.some(({ column, last }) => column <= at && at <= last));
}

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
