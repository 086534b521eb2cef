import type { ChartGraph } from './chart-graph.ts';

/** Where a node stands in the grid of a chart. */
export interface Spot {
	readonly row: number;
	readonly column: number;
	/** The last column of a bar, which a fork or join is; else the same. */
	readonly last: number;
}

export interface Placement {
	/** The lane of each column, from left to right. */
	readonly columns: readonly number[];
	readonly rows: number;
	/** By node. */
	readonly spots: readonly Spot[];
	/** What makes it hard to read, as far as can be told before lines are drawn. */
	readonly cost: number;
}

/** What stands in a grid, cell by cell. */
export class Cells {
	static readonly FREE = 0;
	/** A line goes straight through. */
	static readonly LINE = 1;
	static readonly NODE = 2;
	readonly #cells: Uint8Array;
	readonly columns: number;

	constructor(columns: number, cells: Uint8Array) {
		this.columns = columns;
		this.#cells = cells;
	}

	static empty(columns: number, rows: number): Cells {
		return new Cells(columns, new Uint8Array(columns * rows));
	}

	/** A copy in which further nodes stand. */
	with(spots: Iterable<Spot>): Cells {
		const copy = new Cells(this.columns, this.#cells.slice());
		for (const spot of spots) copy.put(spot);
		return copy;
	}

	at(row: number, column: number): number {
		return this.#cells[row * this.columns + column] ?? Cells.FREE;
	}

	mark(row: number, column: number, as: number): void {
		const at = row * this.columns + column;
		this.#cells[at] = Math.max(this.#cells[at] ?? 0, as);
	}

	put({ row, column, last }: Spot): void {
		for (let c = column; c <= last; c++) this.mark(row, c, Cells.NODE);
	}

	/** Whether no node stands in a rectangle, its borders included. */
	isClear(rows: readonly [number, number], columns: readonly [number, number]): boolean {
		for (let r = rows[0]; r <= rows[1]; r++) {
			for (let c = columns[0]; c <= columns[1]; c++) {
				if (this.at(r, c) === Cells.NODE) return false;
			}
		}
		return true;
	}

	/** How many cells of a row nodes stand in or lines go through. */
	linesIn({ row, column, last }: Spot): number {
		let count = 0;
		for (let c = column; c <= last; c++) count += this.at(row, c) === Cells.LINE ? 1 : 0;
		return count;
	}
}

/** No chart has more rows: each node could have one of its own. */
export function mostRows({ nodes }: ChartGraph): number {
	return 2 * nodes.length + 4;
}
