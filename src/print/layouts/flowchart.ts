import type { Canvas } from '../canvas.ts';
import type { Chart } from '../words/chart-words.ts';
import { drawChart } from './chart-drawing.ts';
import { bestFit, GAP } from './chart-fit.ts';
import { chartFoot, chartHead, FOOT, headHeight, MARGIN } from './chart-head.ts';
import { drawLanes } from './chart-lanes.ts';
import type { Stamp } from './parts.ts';

/** The long side of A3: measures are for it. */
const A3 = 420;

/** A procedure on the wall: lanes side by side, read from top to bottom, from a step away. */
export function drawFlowchart(canvas: Canvas, { words, graph }: Chart, stamp: Stamp): void {
	const scale = Math.max(canvas.width, canvas.height) / A3;
	const found = bestFit(canvas, graph, scale);
	if (!found) {
		canvas.faults.push({ kind: 'crowded', text: `流程（${graph.nodes.length} 项）` });
		return;
	}
	if (found.isTurned) canvas.turn();
	const sheet = { stamp, scale };
	chartHead(canvas, words, sheet);
	chartFoot(canvas, words, sheet);
	const [x, y] = [MARGIN * scale, headHeight(scale)];
	canvas.common(found, (part) => {
		drawLanes(part, { ...found, graph, x, y, bottom: part.height - FOOT * scale });
		drawChart(part, { ...found, graph, x, y: y + found.heads + GAP * scale });
	});
}
