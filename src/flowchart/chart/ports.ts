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
}

export function portKey({ side, shift, column }: Port): string {
	return `${side} ${shift} ${column}`;
}

/**
 * The ports that a node may be left through. Through the middle of the bottom only where nothing else
 * stands below: what is below may be entered there by others.
 */
export function exitPorts(
	node: number,
	goal: number,
	{ graph, lattice, spot }: { graph: ChartGraph; lattice: Lattice; spot: Spot },
): readonly Port[] {
	const many = graph.edges.filter(({ from }) => from === node).length;
	const shifts = shiftsFor(many);
	const ports = columnsOf(spot).flatMap((column) => {
		const below = lattice.nodeAt(spot.row + 1, column);
		return shifts.flatMap((shift): Port[] => {
			if (shift === 0 && below !== undefined && below !== goal) return [];
			return [{ side: 'bottom', shift, column, point: bottom(spot, column), way: DOWN }];
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
		return { side: 'top', shift: 0, column, point, way: DOWN };
	});
	return isBar(graph, node) ? tops : [...tops, ...sidePorts(spot, 'in')];
}

function sidePorts({ row, column }: Spot, direction: 'in' | 'out'): readonly Port[] {
	const y = 2 * row + 1;
	const base = { shift: 0, column };
	const [left, right] = direction === 'out' ? ([LEFT, RIGHT] as const) : ([RIGHT, LEFT] as const);
	return [
		{ ...base, side: 'left', point: { x: 2 * column, y }, way: left },
		{ ...base, side: 'right', point: { x: 2 * column + 2, y }, way: right },
	];
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
