/** Draws a wall chart that is laid out. */
import type { ChartEdge, ChartGraph, ChartNode } from '../../flowchart/chart/chart-graph.ts';
import type { ChartBox, ChartLabel } from '../../flowchart/chart/chart-layout.ts';
import type { ChartPart, PartLine } from '../../flowchart/chart/cut.ts';
import type { Canvas } from '../canvas.ts';
import { BLACK, type Ink, QUESTION, WHITE } from '../ink.ts';
import { arrowHead, hexagon, rounded } from '../shapes.ts';
import { laneInk } from './chart-lanes.ts';
import {
	BADGE,
	type Detail,
	labelType,
	nodeTexts,
	PADDING,
	pointOf,
	textHeight,
	textTops,
} from './chart-type.ts';

export interface ChartDrawing {
	readonly graph: ChartGraph;
	readonly part: ChartPart;
	readonly size: number;
	readonly detail: Detail;
	/** Where the part begins. */
	readonly x: number;
	readonly y: number;
}

export function drawChart(canvas: Canvas, drawing: ChartDrawing): void {
	const { graph, part } = drawing;
	for (const line of part.lines) drawLine(canvas, line, drawing);
	const nodes = graph.nodes.flatMap((node, at) => {
		const box = part.boxes[at];
		return box ? [{ node, box: moved(box, drawing) }] : [];
	});
	for (const { node, box } of nodes) drawBox(canvas, node, box, drawing);
	// All texts after all shapes: a print file is smaller by a third.
	for (const { node, box } of nodes) drawTexts(canvas, node, box, drawing);
	for (const label of part.labels) drawLabel(canvas, label, drawing);
}

const moved = (box: ChartBox, { x, y }: ChartDrawing) => ({ ...box, x: box.x + x, y: box.y + y });

/** Ways back are in colour. */
export function edgeInk(canvas: Canvas, { from, to }: ChartEdge): Ink {
	return to <= from ? canvas.accent : BLACK;
}

/** The tip of an arrow for a text of that size, in sizes. */
export const ARROW = 0.72;
/** How thick lines are, in sizes. */
export const STROKE = 0.13;

function drawLine(
	canvas: Canvas,
	{ edge, points, hasTip }: PartLine,
	{ x, y, size }: ChartDrawing,
): void {
	const corners = points.map(([px, py]) => [px + x, py + y] as const);
	const [before, tip] = corners.slice(-2);
	if (!before || !tip) return;
	const ink = edgeInk(canvas, edge);
	if (!hasTip) {
		canvas.line(ink, corners, size * STROKE);
		return;
	}
	const length = size * ARROW;
	const [dx, dy] = [Math.sign(tip[0] - before[0]), Math.sign(tip[1] - before[1])];
	const neck = [tip[0] - dx * length * 0.8, tip[1] - dy * length * 0.8] as const;
	canvas.line(ink, [...corners.slice(0, -1), neck], size * STROKE);
	canvas.shape(ink, arrowHead(before, tip, length));
}

function drawBox(canvas: Canvas, node: ChartNode, box: ChartBox, drawing: ChartDrawing): void {
	const { graph, size } = drawing;
	const lane = laneInk(canvas, graph.lanes[node.lane]?.kind);
	outline(canvas, node, box, { lane, size });
	if (isNumbered(node)) canvas.shape(lane, rounded(badgePlace(box, size), BADGE * size * 0.2));
}

function drawTexts(canvas: Canvas, node: ChartNode, box: ChartBox, drawing: ChartDrawing): void {
	const { size, detail } = drawing;
	const isFilled =
		node.kind === 'fork' || node.kind === 'join' || (node.kind === 'end' && node.isResult);
	const texts = nodeTexts(canvas, node, { width: box.width, size, detail });
	const tops = textTops(texts, size);
	const inset = node.kind === 'decision' ? pointOf(size) : PADDING.x * size;
	for (const [at, { text, type, indent, lines }] of texts.entries()) {
		const place = {
			x: box.x + inset + indent,
			y: box.y + (tops[at] ?? 0),
			width: box.width - 2 * inset - indent,
			height: textHeight(type, lines),
		};
		canvas.text(text, place, { ...type, maxLines: lines }, isFilled ? WHITE : BLACK);
	}
	if (!isNumbered(node)) return;
	const type = { size, weight: 'bold', align: 'center', vertical: 'middle' } as const;
	canvas.text(String(node.number), badgePlace(box, size), type, WHITE);
}

/** Bars where ways part have their number in their text. */
function isNumbered({ kind, number }: ChartNode): boolean {
	return kind === 'step' && number !== undefined;
}

function outline(
	canvas: Canvas,
	node: ChartNode,
	box: ChartBox,
	{ lane, size }: { lane: Ink; size: number },
): void {
	const stroke = size * 0.11;
	const paint = (points: ReturnType<typeof rounded>, fill: Ink, edge: Ink) => {
		canvas.shape(fill, points);
		canvas.line(edge, points, stroke);
	};
	if (node.kind === 'decision') paint(hexagon(box, pointOf(size)), QUESTION, BLACK);
	else if (node.kind === 'step') paint(rounded(box, size * 0.5), WHITE, lane);
	else if (node.kind !== 'end') paint(rounded(box, size * 0.2), BLACK, BLACK);
	else if (node.isResult) paint(rounded(box, END_ROUND * size), canvas.accent, canvas.accent);
	else paint(rounded(box, END_ROUND * size), WHITE, BLACK);
}

/** Round ends for one line, round corners for more. */
const END_ROUND = 1;

function badgePlace(box: ChartBox, size: number) {
	const side = BADGE * size;
	return {
		x: box.x + PADDING.x * size,
		y: box.y + PADDING.y * size - size * 0.19,
		width: side,
		height: side,
	};
}

function drawLabel(canvas: Canvas, label: ChartLabel, drawing: ChartDrawing): void {
	const { text, align } = label;
	const type = { ...labelType(drawing.size), align, maxLines: 9 };
	canvas.text(text, moved(label, drawing), type);
}
