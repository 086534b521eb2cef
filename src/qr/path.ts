/**
 * The dark regions of a symbol as outlines. Modules drawn one by one leave hairlines between them
 * on paper; an outline leaves none, and is shorter.
 */
import type { QrSymbol } from './symbol.ts';

export type Point = readonly [x: number, y: number];
export type Grid = Pick<QrSymbol, 'size' | 'isDark'>;

/** Right, down, left, up: each is the one before, turned to the right. */
const STEPS = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1],
] as const;

/** The cell ahead on the right-hand side of a corner, for each heading. */
const AHEAD_RIGHT = [
	[0, 0],
	[-1, 0],
	[-1, -1],
	[0, -1],
] as const;

/**
 * The corners of every outline, in modules. Dark is on the right-hand side all the way, so that
 * outer edges run clockwise and holes the other way: even-odd and nonzero filling agree.
 */
export function contours(grid: Grid): readonly (readonly Point[])[] {
	const rings: (readonly Point[])[] = [];
	const seen = new Set<number>();
	for (let y = 0; y < grid.size; y++) {
		for (let x = 0; x < grid.size; x++) {
			const topEdge = grid.isDark(x, y) && !grid.isDark(x, y - 1);
			if (topEdge && !seen.has(y * grid.size + x)) rings.push(trace(grid, [x, y], seen));
		}
	}
	return rings;
}

/** Walks once around, from the leftmost corner of a top edge, and marks the top edges it passes. */
function trace(grid: Grid, start: Point, seen: Set<number>): readonly Point[] {
	const ring: Point[] = [];
	let [x, y] = start;
	let heading = 0;
	do {
		ring.push([x, y]);
		let turn = 0;
		while (turn === 0) {
			if (heading === 0) seen.add(y * grid.size + x);
			const [dx, dy] = stepAt(STEPS, heading);
			x += dx;
			y += dy;
			turn = turnAt(grid, x, y, heading);
		}
		heading = (heading + turn) % 4;
	} while (x !== start[0] || y !== start[1] || heading !== 0);
	return ring;
}

/** 1 to the right, 3 to the left, 0 straight on. Modules that touch at a corner stay apart. */
function turnAt(grid: Grid, x: number, y: number, heading: number): 0 | 1 | 3 {
	const [rightX, rightY] = stepAt(AHEAD_RIGHT, heading);
	if (!grid.isDark(x + rightX, y + rightY)) return 1;
	const [leftX, leftY] = stepAt(AHEAD_RIGHT, heading + 3);
	return grid.isDark(x + leftX, y + leftY) ? 3 : 0;
}

function stepAt(steps: readonly Point[], heading: number): Point {
	return steps[heading % 4] ?? [0, 0];
}

/** All outlines as the `d` of one SVG path, moved right and down by `offset` modules. */
export function pathData(grid: Grid, offset = 0): string {
	return contours(grid)
		.map((ring) => ring.map((corner, at) => command(corner, ring[at - 1], offset)).join(''))
		.map((outline) => `${outline}z`)
		.join('');
}

function command([x, y]: Point, before: Point | undefined, offset: number): string {
	if (!before) return `M${x + offset} ${y + offset}`;
	return y === before[1] ? `h${x - before[0]}` : `v${y - before[1]}`;
}
