/**
 * The lines that edges may run on, in lattice units: the channel left of column `c` is x = 2c, the
 * middle of the column 2c + 1; the channel above row `r` is y = 2r, the middle of the row 2r + 1.
 */
import type { ChartGraph } from './chart-graph.ts';
import type { Placement } from './placement.ts';

export type Side = 'top' | 'left' | 'right' | 'bottom';

/** Ways to go: an index in `MOVES`. */
export const UP = 0;
export const RIGHT = 1;
export const DOWN = 2;
export const LEFT = 3;
export type Way = 0 | 1 | 2 | 3;
export const WAYS: readonly Way[] = [UP, RIGHT, DOWN, LEFT];

export interface LatticePoint {
	readonly x: number;
	readonly y: number;
}

export function step({ x, y }: LatticePoint, way: Way): LatticePoint {
	if (way === UP) return { x, y: y - 1 };
	if (way === DOWN) return { x, y: y + 1 };
	return { x: way === RIGHT ? x + 1 : x - 1, y };
}

export function opposite(way: Way): Way {
	if (way === UP) return DOWN;
	if (way === DOWN) return UP;
	return way === LEFT ? RIGHT : LEFT;
}

/** What stands where, and which ways it leaves open. */
export interface Lattice {
	readonly width: number;
	readonly height: number;
	/** The node in a cell; for bars in each of their cells. */
	nodeAt(row: number, column: number): number | undefined;
	/** Whether a bar lies across the channel left of a column. */
	isBarred(row: number, column: number): boolean;
}

export function latticeOf({ nodes }: ChartGraph, { columns, rows, spots }: Placement): Lattice {
	const cells = new Map<number, number>();
	const key = (row: number, column: number) => row * (columns.length + 1) + column;
	const barred = new Set<number>();
	for (const [node, { row, column, last }] of spots.entries()) {
		for (let c = column; c <= last; c++) cells.set(key(row, c), node);
		const isBar = nodes[node]?.kind === 'fork' || nodes[node]?.kind === 'join';
		for (let c = column + 1; isBar && c <= last; c++) barred.add(key(row, c));
	}
	const isInside = (row: number, column: number) =>
		row >= 0 && row < rows && column >= 0 && column < columns.length;
	return {
		width: 2 * columns.length,
		height: 2 * rows,
		nodeAt: (row, column) => (isInside(row, column) ? cells.get(key(row, column)) : undefined),
		isBarred: (row, column) => barred.has(key(row, column)),
	};
}
