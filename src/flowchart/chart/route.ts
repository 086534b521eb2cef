/** Finds the lines of edges: each the cheapest way that the others leave, and then all once more. */

import type { ChartEdge, ChartGraph } from './chart-graph.ts';
import { cheapest } from './cheapest.ts';
import { edgeCost } from './edge-cost.ts';
import {
	type Lattice,
	type LatticePoint,
	latticeOf,
	opposite,
	step,
	WAYS,
	type Way,
} from './lattice.ts';
import { isOpen, moveCost, TURN } from './moves.ts';
import { Cells, type Placement, type Spot } from './placement.ts';
import { entryPorts, exitPorts, type Port, portKey } from './ports.ts';
import { Traffic } from './traffic.ts';

/** The way of an edge through the lattice, from node to node. */
export interface Wire {
	readonly edge: ChartEdge;
	readonly exit: Port;
	readonly entry: Port;
	/** From the exit's point to the entry's, neighbour by neighbour. */
	readonly points: readonly LatticePoint[];
}

/** How often all edges are drawn again, knowing the others. */
const REPEATS = 2;
/** Leaving beside the middle; entering from the side. */
const OFF_CENTRE = 1.2;
const SIDE_ENTRY = 0.5;
/** Between the middle and the outermost port, where answers have little room. */
const INNER = 1;

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

class Router {
	readonly #graph: ChartGraph;
	readonly #spots: readonly Spot[];
	readonly #lattice: Lattice;
	readonly #traffic: Traffic;
	readonly #wires = new Map<number, Wire>();

	constructor(graph: ChartGraph, placement: Placement) {
		this.#graph = graph;
		this.#spots = placement.spots;
		this.#lattice = latticeOf(graph, placement);
		this.#traffic = new Traffic(this.#lattice.width);
	}

	wires(): readonly Wire[] {
		return this.#graph.edges.flatMap((_, at) => this.#wires.get(at) ?? []);
	}

	/** Draws an edge, instead of its wire so far; false if there is no way. */
	draw(at: number): boolean {
		const old = this.#wires.get(at);
		if (old) this.#count(old, -1);
		this.#wires.delete(at);
		const edge = this.#graph.edges[at];
		const wire = edge && this.#find(edge);
		if (!wire) return false;
		this.#count(wire, 1);
		this.#wires.set(at, wire);
		return true;
	}

	#find(edge: ChartEdge): Wire | undefined {
		const [lattice, traffic, net] = [this.#lattice, this.#traffic, edge.to];
		const exits = this.#exits(edge);
		const entries = this.#entries(edge);
		const stateOf = ({ x, y }: LatticePoint, way: Way) => (y * (lattice.width + 1) + x) * 4 + way;
		const begun = new Map<number, Start>();
		for (const start of exits.flatMap(startsOf)) {
			const state = stateOf(start.point, start.way);
			if (start.cost < (begun.get(state)?.cost ?? Number.POSITIVE_INFINITY))
				begun.set(state, start);
		}
		const path = cheapest({
			size: (lattice.width + 1) * (lattice.height + 1) * 4,
			starts: [...begun].map(([state, { cost }]) => ({ state, cost })),
			next: (state) => {
				const { point, way } = this.#place(state);
				return WAYS.flatMap((turn) => {
					if (turn === opposite(way) || !isOpen(point, turn, { lattice, traffic, net })) return [];
					const cost = moveCost({ point, way: turn, before: way }, { traffic, net });
					return [{ state: stateOf(step(point, turn), turn), cost }];
				});
			},
			ending: (state) => {
				const { point, way } = this.#place(state);
				const entry = entries.find(({ point: { x, y } }) => x === point.x && y === point.y);
				if (!entry || entry.way === opposite(way)) return undefined;
				return (entry.side === 'top' ? 0 : SIDE_ENTRY) + (entry.way === way ? 0 : TURN);
			},
		});
		return path && this.#wire(edge, path, { begun, entries });
	}

	#wire(
		edge: ChartEdge,
		path: readonly number[],
		{ begun, entries }: { begun: ReadonlyMap<number, Start>; entries: readonly Port[] },
	): Wire | undefined {
		const start = begun.get(path[0] ?? -1);
		const points = path.map((state) => this.#place(state).point);
		const last = points.at(-1);
		const entry = entries.find(({ point }) => point.x === last?.x && point.y === last.y);
		if (!start || !entry) return undefined;
		return { edge, exit: start.port, entry, points };
	}

	#place(state: number): { readonly point: LatticePoint; readonly way: Way } {
		const at = state >> 2;
		const width = this.#lattice.width + 1;
		const way = WAYS[state & 3] ?? 0;
		return { point: { x: at % width, y: Math.floor(at / width) }, way };
	}

	#exits({ from, to }: ChartEdge): readonly Port[] {
		const spot = this.#spots[from];
		if (!spot) return [];
		const used = this.#usedPorts(from, () => false);
		const ports = exitPorts(from, to, { graph: this.#graph, lattice: this.#lattice, spot });
		return ports.filter((port) => !used.has(portKey(port)) && this.#isClear(port, to));
	}

	#entries({ to }: ChartEdge): readonly Port[] {
		const spot = this.#spots[to];
		if (!spot) return [];
		const used = this.#usedPorts(to, (edge) => edge.to === to);
		const ports = entryPorts(to, { graph: this.#graph, spot });
		return ports.filter((port) => !used.has(portKey(port)) && this.#isClear(port, to));
	}

	/** The ports of a node that edges use, but for those which may be shared. */
	#usedPorts(node: number, isShared: (edge: ChartEdge) => boolean): ReadonlySet<string> {
		const used = new Set<string>();
		for (const { edge, exit, entry } of this.#wires.values()) {
			if (edge.from === node) used.add(portKey(exit));
			if (edge.to === node && !isShared(edge)) used.add(portKey(entry));
		}
		return used;
	}

	/** Whether no edge to another node comes to the port's point on the port's own line. */
	#isClear({ point, way, shift }: Port, net: number): boolean {
		if (shift !== 0) return true;
		return [way, opposite(way)].every((each) => this.#traffic.isFree(point, each, net));
	}

	#count({ edge, exit, entry, points }: Wire, by: 1 | -1): void {
		const count = (point: LatticePoint, way: Way) =>
			this.#traffic.count(point, way, { net: edge.to, by });
		for (const [at, point] of points.entries()) {
			const next = points[at + 1];
			const way = next && WAYS.find((each) => isSame(step(point, each), next));
			if (way !== undefined) count(point, way);
		}
		const [first, last] = [points[0], points.at(-1)];
		if (first && exit.shift === 0) count(first, opposite(exit.way));
		if (last) count(last, entry.way);
	}
}

interface Start {
	readonly port: Port;
	readonly point: LatticePoint;
	readonly way: Way;
	readonly cost: number;
}

const isSame = (a: LatticePoint, b: LatticePoint) => a.x === b.x && a.y === b.y;

/** Beside the middle of the bottom an edge turns into the channel at once, to either side. */
function startsOf(port: Port): readonly Start[] {
	const { point, way, shift } = port;
	if (shift === 0) return [{ port, point, way, cost: 0 }];
	const cost = OFF_CENTRE + TURN + (1 - Math.abs(shift)) * INNER;
	const outward = { x: point.x + Math.sign(shift), y: point.y };
	const [out, inward]: readonly [Way, Way] = shift < 0 ? [3, 1] : [1, 3];
	return [
		{ port, point: outward, way: out, cost },
		{ port, point, way: inward, cost: cost + 0.5 },
	];
}
