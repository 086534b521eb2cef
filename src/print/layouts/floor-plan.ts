/** The floor plan for the wall at an entrance: every floor to scale, and where its reader stands. */
import type { Canvas } from '../canvas.ts';
import { GREY, PASSAGE, SAND, WHITE } from '../ink.ts';
import type { Box } from '../text.ts';
import type { PlanFloor, PlanWords } from '../words/plan-words.ts';
import { drawFloor } from './floor.ts';
import { demoTag, type Stamp } from './parts.ts';

const EDGE = 0.07;
/** Room above each floor for its name, and around its walls, in the plan's width. */
const TITLE = 0.05;
const GAP = 0.035;

export function drawFloorPlan(
	canvas: Canvas,
	words: PlanWords,
	{ stamp, floors }: { readonly stamp: Stamp; readonly floors: readonly PlanFloor[] },
): void {
	const { width: w, height: h } = canvas;
	heading(canvas, words.name);
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: w * 0.02, onBand: true });
	const body = { x: w * EDGE, y: h * 0.132, width: w * (1 - 2 * EDGE), height: h * 0.702 };
	for (const { floor, box, cell } of arranged(floors, body, w)) {
		const title = { size: w * 0.032, minSize: w * 0.018, weight: 'bold' } as const;
		const bar = { x: box.x, y: box.y + w * 0.004, width: w * 0.008, height: w * 0.03 };
		canvas.rect(canvas.accent, bar);
		canvas.text(floor.name, { ...box, x: box.x + w * 0.02, width: box.width - w * 0.02 }, title);
		drawFloor(canvas, floor, { x: box.x, y: box.y + w * TITLE, cell });
	}
	foot(canvas, words, stamp);
}

function heading(canvas: Canvas, name: string): void {
	const { width: w, height: h } = canvas;
	canvas.band(canvas.accent, { x: 0, y: 0, width: w, height: h * 0.115 });
	const column = { x: w * EDGE, width: w * (1 - 2 * EDGE) };
	const above = { weight: 'medium', vertical: 'middle' } as const;
	canvas.text(
		name,
		{ ...column, y: h * 0.016, height: h * 0.032 },
		[
			{ ...above, size: w * 0.03, minSize: w * 0.02, tracking: 0.06 },
			{ ...above, size: w * 0.02, minSize: w * 0.014, maxLines: 2 },
		],
		WHITE,
	);
	const title = { size: w * 0.062, weight: 'bold', tracking: 0.1, vertical: 'middle' } as const;
	canvas.text('办公楼平面示意图', { ...column, y: h * 0.05, height: h * 0.05 }, title, WHITE);
}

interface Arranged {
	readonly floor: PlanFloor;
	readonly box: Box;
	readonly cell: number;
}

/** All floors in one scale, side by side or one below the other: whichever makes them largest. */
function arranged(
	floors: readonly PlanFloor[],
	body: Required<Box>,
	w: number,
): readonly Arranged[] {
	const columnsOf = Math.max(...floors.map(({ columns }) => columns));
	const rowsOf = Math.max(...floors.map(({ rows }) => rows));
	const ways = floors.map((_, at) => {
		const columns = at + 1;
		const lines = Math.ceil(floors.length / columns);
		const width = (body.width - (columns - 1) * w * GAP) / columns;
		const height = (body.height - (lines - 1) * w * GAP) / lines;
		return {
			columns,
			width,
			height,
			cell: Math.min(width / columnsOf, (height - w * TITLE) / rowsOf),
		};
	});
	const best = ways.toSorted((a, b) => b.cell - a.cell)[0];
	if (!best) return [];
	const { columns, cell } = best;
	const [width, height] = [columnsOf * cell, w * TITLE + rowsOf * cell];
	const left = body.x + (body.width - columns * width - (columns - 1) * w * GAP) / 2;
	return floors.map((floor, at) => {
		const x = left + (at % columns) * (width + w * GAP);
		const y = body.y + Math.floor(at / columns) * (height + w * GAP);
		return { floor, cell, box: { x, y, width } };
	});
}

const KEYS = [
	{ ink: SAND, text: '窗口大厅' },
	{ ink: WHITE, text: '办公室' },
	{ ink: PASSAGE, text: '走廊、楼梯' },
] as const;

function foot(canvas: Canvas, { layout }: PlanWords, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const side = h * 0.12;
	const right = w * (1 - EDGE);
	const top = h * 0.863;
	canvas.rect(GREY, { x: w * EDGE, y: h * 0.852, width: w * (1 - 2 * EDGE), height: w * 0.0015 });
	canvas.symbol(stamp.address, { x: right - side + side * 0.11, y: top, side });
	const words = { x: w * 0.4, width: right - side - w * 0.4 };
	const line = { align: 'right', vertical: 'middle' } as const;
	const call = { ...line, size: w * 0.034, weight: 'bold' } as const;
	canvas.text('扫码查谁在哪间', { ...words, y: top + h * 0.022, height: h * 0.03 }, call);
	const digits = { ...line, size: w * 0.034, weight: 'bold', tracking: 0.06 } as const;
	canvas.text(stamp.code, { ...words, y: top + h * 0.057, height: h * 0.03 }, digits);
	const url = { ...line, size: w * 0.02, minSize: w * 0.012 } as const;
	canvas.text(stamp.shown, { ...words, y: top + h * 0.09, height: h * 0.02 }, url);
	const version = { size: w * 0.014, minSize: w * 0.01, vertical: 'middle' } as const;
	const left = { x: w * EDGE, y: top + h * 0.098, width: w * 0.3, height: h * 0.015 };
	canvas.text(`布局 ${layout}`, left, version);
	keys(canvas, { x: w * EDGE, y: top + h * 0.02, step: h * 0.026 });
}

function keys(canvas: Canvas, { x, y, step }: { x: number; y: number; step: number }): void {
	const box = { x, width: step * 1.1, height: step * 0.66 };
	for (const [at, { ink, text }] of KEYS.entries()) {
		const sample = { ...box, y: y + at * step };
		canvas.frame({ fill: ink, line: step * 0.035 }, sample);
		const label = { ...sample, x: x + step * 1.5, width: step * 8 };
		canvas.text(text, label, { size: step * 0.6, vertical: 'middle' });
	}
}
