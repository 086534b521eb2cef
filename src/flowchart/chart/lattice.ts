/**
 * The lines that edges may run on, in lattice units: the channel left of column `c` is x = 2c, the
 * middle of the column 2c + 1; the channel above row `r` is y = 2r, the middle of the row 2r + 1.
 */
import type { ChartGraph } from './chart-graph.ts';
import type { Placement } from './placement.ts';

export type Side = 'top' | 'left' | 'right' | 'bottom';

/** Ways to go. */
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

export function opposite(way: Way): Way {
	if (way === UP) return DOWN;
	if (way === DOWN) return UP;
	return way === LEFT ? RIGHT : LEFT;
}

/** What stands where. Searches ask millions of times, so they know a point by its number. */
export class Lattice {
	readonly width: number;
	readonly height: number;
	/** How many points there are, numbered from left to right and from top to bottom. */
	readonly points: number;
	readonly #columns: number;
	readonly #rows: number;
	/** By cell, the node in it; for bars in each of their cells. */
	readonly #nodes: Int32Array;
	/** By cell, whether a bar lies across the channel left of it. */
	readonly #barred: Uint8Array;

	constructor({ nodes }: ChartGraph, { columns, rows, spots }: Placement) {
		this.width = 2 * columns.length;
		this.height = 2 * rows;
		this.points = (this.width + 1) * (this.height + 1);
		this.#columns = columns.length;
		this.#rows = rows;
		this.#nodes = new Int32Array(rows * columns.length).fill(NOTHING);
		this.#barred = new Uint8Array(rows * columns.length);
		for (const [node, { row, column, last }] of spots.entries()) {
			const start = row * columns.length;
			this.#nodes.fill(node, start + column, start + last + 1);
			const isBar = nodes[node]?.kind === 'fork' || nodes[node]?.kind === 'join';
			if (isBar) this.#barred.fill(1, start + column + 1, start + last + 1);
		}
	}

	numberOf({ x, y }: LatticePoint): number {
		return y * (this.width + 1) + x;
	}

	/** The point with a number. */
	pointAt(number: number): LatticePoint {
		const width = this.width + 1;
		return { x: number % width, y: Math.floor(number / width) };
	}

	/** The number of the neighbour of the point with that number. */
	step(number: number, way: Way): number {
		if (way === RIGHT) return number + 1;
		if (way === LEFT) return number - 1;
		return way === UP ? number - this.width - 1 : number + this.width + 1;
	}

	/** The node in a cell. */
	nodeAt(row: number, column: number): number | undefined {
		if (row < 0 || row >= this.#rows || column < 0 || column >= this.#columns) return undefined;
		const node = this.#nodes[row * this.#columns + column];
		return node === NOTHING ? undefined : node;
	}

	/** Whether a bar lies across the channel left of a column. */
	isBarred(row: number, column: number): boolean {
		return column < this.#columns && this.#barred[row * this.#columns + column] === 1;
	}
}

const NOTHING = -1;
