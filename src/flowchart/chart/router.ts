/** Draws the edges of a placement, each the cheapest way that the others leave. */
import type { ChartEdge, ChartGraph } from './chart-graph.ts';
import { CheapestWay } from './cheapest.ts';
import { Lattice, LEFT, opposite, RIGHT, WAYS, type Way } from './lattice.ts';
import { Moves, TURN } from './moves.ts';
import type { Placement } from './placement.ts';
import { entryPorts, exitPorts, type Port } from './ports.ts';
import { Traffic } from './traffic.ts';
import type { Wire } from './wire.ts';

/** Leaving beside the middle; entering from the side. */
const OFF_CENTRE = 1.2;
const SIDE_ENTRY = 0.5;
/** Between the middle and the outermost port, where answers have little room. */
const INNER = 1;

export class Router {
	readonly #graph: ChartGraph;
	readonly #lattice: Lattice;
	readonly #traffic: Traffic;
	readonly #moves: Moves;
	readonly #ways: CheapestWay;
	/** By node. */
	readonly #exits: readonly (readonly Port[])[];
	readonly #entries: readonly (readonly Port[])[];
	/** By edge, as far as they are drawn. */
	readonly #wires: (Wire | undefined)[] = [];
	/** How often some wire has become another, and by edge how often it had when it was drawn. */
	#changes = 0;
	readonly #known: number[] = [];

	constructor(graph: ChartGraph, placement: Placement) {
		const lattice = new Lattice(graph, placement);
		this.#graph = graph;
		this.#lattice = lattice;
		this.#traffic = new Traffic(lattice, graph.nodes.length);
		this.#moves = new Moves(lattice, this.#traffic);
		this.#ways = new CheapestWay(lattice.points * 4);
		this.#exits = placement.spots.map((spot, node) => exitPorts(node, { graph, lattice, spot }));
		this.#entries = placement.spots.map((spot, node) => entryPorts(node, { graph, spot }));
	}

	/** In the order of the edges. */
	wires(): readonly Wire[] {
		return this.#graph.edges.flatMap((_, at) => this.#wires[at] ?? []);
	}

	/** Draws an edge, instead of its wire so far; false if there is no way. */
	draw(at: number): boolean {
		// Where no other wire has changed since, the cheapest way is the same.
		if (this.#known[at] === this.#changes) return true;
		const edge = this.#graph.edges[at];
		const old = this.#wires[at];
		if (old) this.#count(old, -1);
		this.#wires[at] = undefined;
		const wire = edge && this.#find(edge);
		if (!wire) return false;
		this.#count(wire, 1);
		this.#wires[at] = wire;
		if (!old || !isSame(old, wire)) this.#changes++;
		this.#known[at] = this.#changes;
		return true;
	}

	#find(edge: ChartEdge): Wire | undefined {
		const [lattice, moves, net] = [this.#lattice, this.#moves, edge.to];
		const starts = this.#starts(edge);
		const ends = this.#ends(edge);
		const states = this.#ways.find({
			starts: starts.values().map(({ state, cost }) => [state, cost]),
			follow: (state, reach) => {
				const [point, before] = [state >> 2, wayOf(state)];
				for (const way of WAYS) {
					if (way === opposite(before) || !moves.isOpen(point, way, net)) continue;
					reach(stateOf(lattice.step(point, way), way), moves.cost(point, way, { before, net }));
				}
			},
			ending: (state) => ends.get(state)?.cost,
		});
		const start = states && starts.get(states[0] ?? 0);
		const end = states && ends.get(states.at(-1) ?? 0);
		if (!start || !end) return undefined;
		const points = states.map((state) => lattice.pointAt(state >> 2));
		return { edge, exit: start.port, entry: end.port, points };
	}

	/** Where an edge may begin, by state: of several, the cheapest. */
	#starts({ from, to }: ChartEdge): ReadonlyMap<number, Terminal> {
		const used = this.#usedPorts(from, () => false);
		const starts = new Map<number, Terminal>();
		for (const port of this.#exits[from] ?? []) {
			if (port.only !== undefined && port.only !== to) continue;
			if (used.has(port.key) || !this.#isClear(port, to)) continue;
			for (const start of startsOf(port, this.#lattice)) {
				const known = starts.get(start.state);
				if (!known || start.cost < known.cost) starts.set(start.state, start);
			}
		}
		return starts;
	}

	/** Where an edge may end, by state. */
	#ends({ to }: ChartEdge): ReadonlyMap<number, Terminal> {
		const used = this.#usedPorts(to, (edge) => edge.to === to);
		const ends = new Map<number, Terminal>();
		for (const port of this.#entries[to] ?? []) {
			if (used.has(port.key) || !this.#isClear(port, to)) continue;
			const point = this.#lattice.numberOf(port.point);
			for (const way of WAYS) {
				const state = stateOf(point, way);
				if (way === opposite(port.way) || ends.has(state)) continue;
				const cost = (port.side === 'top' ? 0 : SIDE_ENTRY) + (port.way === way ? 0 : TURN);
				ends.set(state, { port, state, cost });
			}
		}
		return ends;
	}

	/** The ports of a node that edges use, but for those which may be shared. */
	#usedPorts(node: number, isShared: (edge: ChartEdge) => boolean): ReadonlySet<string> {
		const used = new Set<string>();
		for (const wire of this.#wires) {
			if (wire?.edge.from === node) used.add(wire.exit.key);
			if (wire?.edge.to === node && !isShared(wire.edge)) used.add(wire.entry.key);
		}
		return used;
	}

	/** Whether no edge to another node comes to the port's point on the port's own line. */
	#isClear({ point, way, shift }: Port, net: number): boolean {
		if (shift !== 0) return true;
		const at = this.#lattice.numberOf(point);
		return this.#traffic.isFree(at, way, net) && this.#traffic.isFree(at, opposite(way), net);
	}

	#count({ edge, exit, entry, points }: Wire, by: 1 | -1): void {
		const [lattice, stretch] = [this.#lattice, { net: edge.to, by }];
		const numbers = points.map((point) => lattice.numberOf(point));
		for (const [at, number] of numbers.entries()) {
			const way = WAYS.find((each) => lattice.step(number, each) === numbers[at + 1]);
			if (way !== undefined) this.#traffic.count(number, way, stretch);
		}
		const [first, last] = [numbers[0], numbers.at(-1)];
		if (first !== undefined && exit.shift === 0)
			this.#traffic.count(first, opposite(exit.way), stretch);
		if (last !== undefined) this.#traffic.count(last, entry.way, stretch);
	}
}

/** At a point, come to it by a way. */
const stateOf = (point: number, way: Way) => point * 4 + way;
const wayOf = (state: number): Way => WAYS[state & 3] ?? 0;

/** A state at either end of an edge, the port there, and what that costs. */
interface Terminal {
	readonly port: Port;
	readonly state: number;
	readonly cost: number;
}

/** Beside the middle of the bottom an edge turns into the channel at once, to either side. */
function startsOf(port: Port, lattice: Lattice): readonly Terminal[] {
	const { point, way, shift } = port;
	const at = lattice.numberOf(point);
	if (shift === 0) return [{ port, state: stateOf(at, way), cost: 0 }];
	const cost = OFF_CENTRE + TURN + (1 - Math.abs(shift)) * INNER;
	const outward = shift < 0 ? LEFT : RIGHT;
	return [
		{ port, state: stateOf(lattice.step(at, outward), outward), cost },
		{ port, state: stateOf(at, opposite(outward)), cost: cost + 0.5 },
	];
}

function isSame(a: Wire, b: Wire): boolean {
	return (
		a.exit === b.exit &&
		a.entry === b.entry &&
		a.points.length === b.points.length &&
		a.points.every(({ x, y }, at) => x === b.points[at]?.x && y === b.points[at]?.y)
	);
}
