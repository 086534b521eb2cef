/** Where edges leave and enter nodes. */
import type { ChartGraph } from './chart-graph.ts';
import {
	DOWN,
	type Lattice,
	type LatticePoint,
	LEFT,
	RIGHT,
	type Side,
	type Way,
} from './lattice.ts';
import type { Spot } from './placement.ts';

/** A place on a node's border, and the point of the lattice that it leads to. */
export interface Port {
	readonly side: Side;
	/** Of the bottom: from −1 at the left to 1 at the right, 0 in the middle. */
	readonly shift: number;
	/** Of the cell, where a bar has several. */
	readonly column: number;
	readonly point: LatticePoint;
	/** The way an edge goes there. */
	readonly way: Way;
	/** The only node that it may lead to: what stands below may be entered from there by others. */
	readonly only?: number;
	/** Tells the ports of a node apart. */
	readonly key: string;
}

/** The ports that a node may be left through. */
export function exitPorts(
	node: number,
	{ graph, lattice, spot }: { graph: ChartGraph; lattice: Lattice; spot: Spot },
): readonly Port[] {
	const many = graph.edges.filter(({ from }) => from === node).length;
	const shifts = shiftsFor(many);
	const ports = columnsOf(spot).flatMap((column) => {
		const below = lattice.nodeAt(spot.row + 1, column);
		return shifts.map((shift): Port => {
			const only = shift === 0 ? below : undefined;
			const place = { side: 'bottom', shift, column } as const;
			return { ...place, point: bottom(spot, column), way: DOWN, only, key: keyOf(place) };
		});
	});
	return isBar(graph, node) ? ports : [...ports, ...sidePorts(spot, 'out')];
}

/** The ports that a node may be entered through, with the way that leads into it. */
export function entryPorts(
	node: number,
	{ graph, spot }: { graph: ChartGraph; spot: Spot },
): readonly Port[] {
	const tops = columnsOf(spot).map((column): Port => {
		const point = { x: 2 * column + 1, y: 2 * spot.row };
		const place = { side: 'top', shift: 0, column } as const;
		return { ...place, point, way: DOWN, key: keyOf(place) };
	});
	return isBar(graph, node) ? tops : [...tops, ...sidePorts(spot, 'in')];
}

function sidePorts({ row, column }: Spot, direction: 'in' | 'out'): readonly Port[] {
	const y = 2 * row + 1;
	const [left, right] = direction === 'out' ? ([LEFT, RIGHT] as const) : ([RIGHT, LEFT] as const);
	const port = (side: 'left' | 'right', x: number, way: Way): Port => {
		const place = { side, shift: 0, column };
		return { ...place, point: { x, y }, way, key: keyOf(place) };
	};
	return [port('left', 2 * column, left), port('right', 2 * column + 2, right)];
}

function keyOf({ side, shift, column }: Pick<Port, 'side' | 'shift' | 'column'>): string {
	return `${side} ${shift} ${column}`;
}

/** The middle, and a pair beside it for every two further edges. */
function shiftsFor(edges: number): readonly number[] {
	const pairs = Math.max(1, Math.ceil(edges / 2));
	const beside = Array.from({ length: pairs }, (_, at) => (at + 1) / pairs);
	return [0, ...beside.flatMap((shift) => [-shift, shift])];
}

function columnsOf({ column, last }: Spot): readonly number[] {
	return Array.from({ length: last - column + 1 }, (_, at) => column + at);
}

const bottom = ({ row }: Spot, column: number) => ({ x: 2 * column + 1, y: 2 * row + 2 });

function isBar({ nodes }: ChartGraph, node: number): boolean {
	const kind = nodes[node]?.kind;
	return kind === 'fork' || kind === 'join';
}
