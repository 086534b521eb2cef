/** Many small pieces on sheets of paper, each with crop marks of its own. */
import { cropMarks } from './crop-marks.ts';
import { BLEED } from './formats.ts';
import type { Mark, Scene } from './scene.ts';

/** Crop marks are shorter than on a page: neighbours share the gap that they stand in. */
const MARK = 3;
const CLEAR = 1;
/** From trim to trim: the bleeds of both, and between them one mark, clear of either. */
const GAP = 2 * (BLEED + CLEAR) + MARK;
const MARGIN = BLEED + CLEAR + MARK;

interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Cell {
	readonly x: number;
	readonly y: number;
}

/** The left upper corners of all cells of a sheet, row by row, in the middle of the paper. */
export function cellsOf(sheet: Size, piece: Size): readonly Cell[] {
	const columns = countIn(sheet.width, piece.width);
	const rows = countIn(sheet.height, piece.height);
	const start = (room: number, count: number, size: number) =>
		(room - count * size - (count - 1) * GAP) / 2;
	const left = start(sheet.width, columns, piece.width);
	const top = start(sheet.height, rows, piece.height);
	return Array.from({ length: columns * rows }, (_, at) => ({
		x: left + (at % columns) * (piece.width + GAP),
		y: top + Math.floor(at / columns) * (piece.height + GAP),
	}));
}

function countIn(room: number, size: number): number {
	return Math.max(0, Math.floor((room - 2 * MARGIN + GAP) / (size + GAP)));
}

/**
 * The sheets that hold all pieces, which are of one size. `first` is the cell to begin with on the
 * first sheet, from 1: the ones before it have been used up.
 */
export function impose(pieces: readonly Scene[], sheet: Size, first = 1): readonly Scene[] {
	const [size] = pieces;
	if (!size) return [];
	const cells = cellsOf(sheet, size);
	const scenes: Scene[] = [];
	for (let next = 1 - first; next < pieces.length; next += cells.length) {
		const placed = cells.flatMap((cell, at) => {
			const piece = pieces[next + at];
			return piece ? [{ piece, cell }] : [];
		});
		scenes.push({
			...sheet,
			bleed: 0,
			marks: placed.flatMap(({ piece, cell }) => inCell(piece, cell)),
			faults: placed.flatMap(({ piece }) => piece.faults),
		});
	}
	return scenes;
}

function inCell({ width, height, marks }: Scene, { x, y }: Cell): readonly Mark[] {
	const crop = cropMarks({ x, y, width, height }, { bleed: BLEED, gap: CLEAR, length: MARK });
	return [{ kind: 'group', x, y, marks }, ...crop];
}
