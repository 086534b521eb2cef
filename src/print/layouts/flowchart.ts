import { partOf } from '../../flowchart/chart/cut.ts';
import type { Canvas } from '../canvas.ts';
import type { Chart } from '../words/chart-words.ts';
import { drawChart } from './chart-drawing.ts';
import { bestFit, type ChartFit, GAP } from './chart-fit.ts';
import {
	CONTINUED,
	chartFoot,
	chartHead,
	continuedHead,
	FOOT,
	headHeight,
	MARGIN,
} from './chart-head.ts';
import { drawLanes } from './chart-lanes.ts';
import { drawMarks, MARKS } from './chart-marks.ts';
import type { Stamp } from './parts.ts';

/** The long side of A3: measures are for it. */
const A3 = 420;

/** A procedure on the wall: lanes side by side, read from top to bottom, from a step away. */
export function drawFlowchart(canvas: Canvas, { words, graph }: Chart, stamp: Stamp): void {
	const scale = Math.max(canvas.width, canvas.height) / A3;
	const fit = bestFit(canvas, graph, scale);
	if (!fit) {
		canvas.faults.push({ kind: 'crowded', text: `流程（${graph.nodes.length} 项）` });
		return;
	}
	if (fit.isTurned) canvas.turn();
	const count = fit.cuts.length + 1;
	for (let at = 0; at < count; at++) {
		const sheet = at === 0 ? canvas : canvas.addSheet();
		const page = count > 1 ? { number: at + 1, count } : undefined;
		const head = at === 0 ? chartHead : continuedHead;
		head(sheet, words, { stamp, scale, page });
		chartFoot(sheet, words, { stamp, scale, page });
		// Where a sheet begins is its own, and the same in every township.
		const key = fit.cuts[at - 1] ?? fit;
		sheet.common(key, (part) => drawPart(part, { ...fit, graph, scale, at }));
	}
}

interface Part extends ChartFit {
	readonly graph: Chart['graph'];
	/** 1 on A3. */
	readonly scale: number;
	/** Which of the sheets. */
	readonly at: number;
}

/** What is between two cuts, and the letters that lead to the sheets before and after. */
function drawPart(canvas: Canvas, { at, scale, cuts, ...fit }: Part): void {
	const { layout, size, heads } = fit;
	const [x, y] = [MARGIN * scale, at === 0 ? headHeight(scale) : CONTINUED * scale];
	drawLanes(canvas, { ...fit, x, y, bottom: canvas.height - FOOT * scale });
	const [before, after] = [cuts[at - 1], cuts[at]];
	const [from, to] = [before?.y ?? 0, after?.y ?? layout.height + GAP];
	const top = y + heads + GAP * scale + (before ? MARKS * size : 0);
	drawChart(canvas, { ...fit, part: partOf(layout, from, to), x, y: top });
	const letters = (cut: number) =>
		cuts.slice(0, cut).reduce((sum, { crossings }) => sum + crossings.length, 0);
	if (before) drawMarks(canvas, before, { x, y: top, size, first: letters(at - 1), isEnd: false });
	if (after)
		drawMarks(canvas, after, { x, y: top + to - from, size, first: letters(at), isEnd: true });
}
