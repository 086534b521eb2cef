import type { ChartGraph } from '../../flowchart/chart/chart-graph.ts';
import type { ChartLayout } from '../../flowchart/chart/chart-layout.ts';
import type { Canvas, Type } from '../canvas.ts';
import { GREY, type Ink, LANES, PALE, WHITE } from '../ink.ts';

/** On both sides of a lane's name, in sizes. */
const PADDING = 0.3;

/** The most lines that the name of a lane takes. */
export function laneLines(
	canvas: Canvas,
	{ lanes }: ChartGraph,
	{ layout, size }: { readonly layout: ChartLayout; readonly size: number },
): number {
	const lines = layout.lanes.map(({ width }, at) => {
		const room = width - 2 * PADDING * size;
		return canvas.lineCount(lanes[at]?.label ?? '', room, { size, weight: 'bold' });
	});
	return Math.max(...lines);
}

/** How high the heads of lanes are for names of so many lines. */
export function laneHeight(lines: number, size: number): number {
	return lines === 1 ? size * 2.2 : size * (1.2 * lines + 0.8);
}

export interface Lanes {
	readonly graph: ChartGraph;
	readonly layout: ChartLayout;
	readonly size: number;
	/** The left upper corner of the first head. */
	readonly x: number;
	readonly y: number;
	readonly heads: number;
	/** How far down the lanes reach. */
	readonly bottom: number;
}

/** The names of the lanes above the chart, and what sets the lanes apart below. */
export function drawLanes(canvas: Canvas, lanes: Lanes): void {
	const { graph, layout, size, x, y, heads, bottom } = lanes;
	for (const [at, { x: from, width }] of layout.lanes.entries()) {
		const left = x + from;
		const own = graph.lanes[at];
		const ground = { x: left, y: y + heads, width, height: bottom - y - heads };
		if (at % 2 === 0) canvas.rect(PALE, ground);
		if (at > 0) canvas.rect(GREY, { ...ground, x: left - 0.1, width: 0.2 });
		canvas.rect(laneInk(canvas, own?.kind), { x: left, y, width, height: heads });
		const inner = { x: left + PADDING * size, width: width - 2 * PADDING * size };
		canvas.text(own?.label ?? '', { ...inner, y, height: heads }, laneTypes(size), WHITE);
	}
}

export function laneInk(canvas: Canvas, kind: ChartGraph['lanes'][number]['kind'] = 'other'): Ink {
	return kind === 'township' ? canvas.accent : LANES[kind];
}

function laneTypes(size: number): readonly Type[] {
	const type = { weight: 'bold', align: 'center', vertical: 'middle', leading: 1.2 } as const;
	return [
		{ ...type, size: size * 1.3, minSize: size, tracking: 0.1 },
		{ ...type, size, maxLines: 9 },
	];
}
