/** What leads from one sheet of a wall chart to the next: lines that are cut end in a letter on both. */
import type { Crossing, Cut } from '../../flowchart/chart/cut.ts';
import type { Canvas } from '../canvas.ts';
import { WHITE } from '../ink.ts';
import { arrowHead, rounded } from '../shapes.ts';
import { ARROW, edgeInk, STROKE } from './chart-drawing.ts';

/** Of a letter's box: narrower than two tracks, so that lines pass between. In sizes. */
const BOX = { width: 0.95, height: 1.25 };
/** From the cut to the first letters, and from those to the second. */
const LEAD = 0.95;
const STEP = 1.6;

/** The room for letters above or below a cut, in sizes. */
export const MARKS = LEAD + STEP + BOX.height + 0.3;

interface Place {
	/** Where the chart's frame begins. */
	readonly x: number;
	/** Of the cut, on this sheet. */
	readonly y: number;
	readonly size: number;
	/** The first letter, counted from A. */
	readonly first: number;
	/** Whether the letters stand below the cut, on the sheet that ends there. */
	readonly isEnd: boolean;
}

export function drawMarks(canvas: Canvas, { crossings }: Cut, place: Place): void {
	const levels = levelsOf(crossings, place.size);
	for (const [at, crossing] of crossings.entries()) {
		const letter = String.fromCharCode(65 + ((place.first + at) % 26));
		drawMark(canvas, crossing, { ...place, letter, level: levels[at] ?? 0 });
	}
}

/** Neighbours that are near each other stand on two levels. */
function levelsOf(crossings: readonly Crossing[], size: number): readonly number[] {
	let level = 0;
	return crossings.map(({ x }, at) => {
		const before = crossings[at - 1];
		const isNear = before !== undefined && x - before.x < (BOX.width + 0.3) * size;
		level = isNear ? 1 - level : 0;
		return level;
	});
}

function drawMark(
	canvas: Canvas,
	{ x: from, line: { edge }, isDown }: Crossing,
	{
		x: left,
		y,
		size,
		isEnd,
		letter,
		level,
	}: Place & { readonly letter: string; readonly level: number },
): void {
	const [x, way] = [left + from, isEnd ? 1 : -1];
	const edgeY = y + way * (LEAD + level * STEP) * size;
	const ink = edgeInk(canvas, edge);
	// The arrow points at the letter where the way leads off the sheet.
	const leaves = isDown === isEnd;
	const neck = leaves ? edgeY - way * ARROW * 0.8 * size : edgeY;
	canvas.line(
		ink,
		[
			[x, y],
			[x, neck],
		],
		size * STROKE,
	);
	if (leaves) canvas.shape(ink, arrowHead([x, y], [x, edgeY], ARROW * size));
	const height = BOX.height * size;
	const box = {
		x: x - (BOX.width * size) / 2,
		y: isEnd ? edgeY : edgeY - height,
		width: BOX.width * size,
		height,
	};
	const points = rounded(box, size * 0.3);
	canvas.shape(WHITE, points);
	canvas.line(ink, points, size * 0.11);
	const type = { size, weight: 'bold', align: 'center', vertical: 'middle' } as const;
	canvas.text(letter, box, type);
}
