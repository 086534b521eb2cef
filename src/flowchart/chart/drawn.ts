import { once } from '../../domain/once.ts';
import { channelsOf } from './channels.ts';
import type { ChartEdge, ChartGraph } from './chart-graph.ts';
import type { ChartLine } from './chart-layout.ts';
import { crossingEdges } from './crossings.ts';
import { type Arrangement, fitChart } from './fit.ts';
import type { Placement } from './placement.ts';
import { routeEdges } from './route.ts';
import type { Ruler } from './ruler.ts';

/** A placement, now that lines are drawn. */
export interface Drawn {
	readonly arrangement: Arrangement;
	readonly crossings: number;
	readonly lines: readonly ChartLine[];
	readonly cost: number;
}

/** What a crossing of lines costs. */
const CROSSING = 8;
/** How many of the edges that cross are given the first choice, one after the other. */
export const FIRST_CHOICES = 4;

export const isClear = ({ crossings }: Drawn) => crossings === 0;

/** Draws the placements of a graph: none where some line can't be drawn, else one. */
export class Drawer {
	readonly graph: ChartGraph;

	constructor(graph: ChartGraph) {
		this.graph = graph;
	}

	/** With the easiest lines first. */
	readonly plainly = once((placement: Placement) => this.#draw(placement));

	/** With as few crossings as the first choice among its edges can give. */
	carefully(placement: Placement): readonly Drawn[] {
		const [easiest] = this.plainly(placement);
		if (!easiest || isClear(easiest)) return easiest ? [easiest] : [];
		const crossing = new Set(crossingEdges(easiest.lines).flat());
		const others = [...crossing]
			.slice(0, FIRST_CHOICES)
			.flatMap((first) => this.#draw(placement, first));
		return [easiest, ...others].toSorted((a, b) => a.crossings - b.crossings).slice(0, 1);
	}

	#draw(placement: Placement, first?: ChartEdge): readonly Drawn[] {
		const { graph } = this;
		const wires = routeEdges(graph, placement, first);
		if (!wires) return [];
		const arrangement = { graph, placement, channels: channelsOf(wires) };
		const layout = fitChart(arrangement, ENDLESS, UNIT);
		if (!layout) return [];
		const { crossings, lines } = layout;
		return [{ arrangement, crossings, lines, cost: placement.cost + crossings * CROSSING }];
	}
}

const ENDLESS = { width: 1e5, height: 1e5 };
const UNIT: Ruler = {
	size: 1,
	narrowest: 1,
	height: () => 1,
	label: () => ({ width: 1, height: 1 }),
};
