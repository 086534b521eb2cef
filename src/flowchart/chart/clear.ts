/** Looks further where lines cross in every placement so far. */
import { crossingEdges } from './crossings.ts';
import { type Drawer, type Drawn, FIRST_CHOICES, isClear } from './drawn.ts';
import type { Placement } from './placement.ts';
import { neighboursOf } from './untangle.ts';

/** How many placements without a crossing are enough. */
const ENOUGH = 2;
/** Drawing lines takes time as the square of their number: for twelve, 55 placements are worth care. */
const CARE = 8000;
/** How many nodes are moved at most, each to one of how many places. */
const MOVES = 3;
const NEIGHBOURS = 60;

/** The first few placements in which no lines cross; the order in which they are drawn is varied for some. */
export function firstClear(drawer: Drawer, placements: readonly Placement[]): readonly Drawn[] {
	const plainly = placements.values().flatMap(drawer.plainly);
	const found = [...plainly.filter(isClear).take(ENOUGH)];
	if (found.length > 0) return found;
	const few = placements.values().take(Math.ceil(CARE / drawer.graph.edges.length ** 2));
	const carefully = few.flatMap((placement) => drawer.carefully(placement));
	return [...carefully.filter(isClear).take(1)];
}

/** Moves one node after the other, as long as fewer lines cross; nothing if some always do. */
export function untangled(drawer: Drawer, tangled: readonly Drawn[]): readonly Drawn[] {
	let best = tangled.toSorted((a, b) => a.crossings - b.crossings || a.cost - b.cost)[0];
	for (let moves = 0; best && !isClear(best) && moves < MOVES; moves++)
		best = lessTangled(drawer, best);
	return best && isClear(best) ? [best] : [];
}

/** With one node moved. The order in which lines are drawn is varied only where that is not enough. */
function lessTangled(drawer: Drawer, { crossings, lines, arrangement }: Drawn): Drawn | undefined {
	const { graph } = drawer;
	const ends = crossingEdges(lines).flatMap((pair) => pair.flatMap(({ from, to }) => [from, to]));
	const near = graph.edges.filter(({ from, to }) => ends.includes(from) || ends.includes(to));
	const nodes = new Set(near.flatMap(({ from, to }) => [from, to]));
	const neighbours = neighboursOf(graph, arrangement.placement, nodes);
	const isBetter = (each: Drawn) => each.crossings < crossings;
	const plainly = neighbours.values().take(NEIGHBOURS);
	const carefully = neighbours.values().take(NEIGHBOURS / FIRST_CHOICES);
	return (
		plainly.flatMap(drawer.plainly).find(isBetter) ??
		carefully.flatMap((placement) => drawer.carefully(placement)).find(isBetter)
	);
}
