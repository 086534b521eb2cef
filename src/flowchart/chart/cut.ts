/** Cuts a chart that is too high for one sheet, so that it goes on on the next ones. */
import type { ChartBox, ChartLabel, ChartLayout, ChartLine } from './chart-layout.ts';
import { GAPS } from './ruler.ts';

/** Where a chart is cut: through nothing but lines that run upright. In mm, as the chart. */
export interface Cut {
	readonly y: number;
	/** From left to right. */
	readonly crossings: readonly Crossing[];
}

export interface Crossing {
	readonly x: number;
	readonly line: ChartLine;
	/** Whether it goes on on the next sheet, or comes back from there. */
	readonly isDown: boolean;
}

/** What is on one sheet, from its own upper edge downward. */
export interface ChartPart {
	/** By node; undefined on another sheet. */
	readonly boxes: readonly (ChartBox | undefined)[];
	readonly lines: readonly PartLine[];
	readonly labels: readonly ChartLabel[];
}

export interface PartLine extends ChartLine {
	/** Whether it ends here at its box, with the tip of its arrow. */
	readonly hasTip: boolean;
}

/**
 * Cuts that leave each part no higher than its room; undefined if there are none. Where several are
 * possible, few lines are cut, and the parts are filled alike.
 */
export function cutChart(
	layout: ChartLayout,
	rooms: readonly number[],
	size: number,
): readonly Cut[] | undefined {
	const gaps = gapsIn(layout, size);
	const cuts: Cut[] = [];
	let from = 0;
	for (const [at, room] of rooms.slice(0, -1).entries()) {
		const later = rooms.slice(at + 1).reduce((sum, each) => sum + each, 0);
		const rest = layout.height - from;
		const aim = from + (rest * room) / (room + later);
		const range = { top: layout.height - later, bottom: from + room };
		const cut = bestCut(layout, gaps, { ...range, aim });
		if (!cut || cut.y <= from) return undefined;
		cuts.push(cut);
		from = cut.y;
	}
	return layout.height - from <= (rooms.at(-1) ?? 0) ? cuts : undefined;
}

interface Stretch {
	readonly top: number;
	readonly bottom: number;
}

function bestCut(
	layout: ChartLayout,
	gaps: readonly Stretch[],
	{ aim, ...range }: Stretch & { readonly aim: number },
): Cut | undefined {
	const cuts = gaps.flatMap(({ top, bottom }): readonly Cut[] => {
		const [low, high] = [Math.max(top, range.top), Math.min(bottom, range.bottom)];
		return low < high ? [cutAt(layout, (low + high) / 2)] : [];
	});
	const cost = ({ y, crossings }: Cut) => crossings.length + (8 * Math.abs(y - aim)) / aim;
	return cuts.toSorted((a, b) => cost(a) - cost(b))[0];
}

function cutAt({ lines }: ChartLayout, y: number): Cut {
	const crossings = lines.flatMap((line) =>
		line.points.slice(1).flatMap(([x, end], at): readonly Crossing[] => {
			const [, start] = line.points[at] ?? [x, end];
			const isCut = Math.min(start, end) < y && y < Math.max(start, end);
			return isCut ? [{ x, line, isDown: end > start }] : [];
		}),
	);
	return { y, crossings: crossings.toSorted((a, b) => a.x - b.x) };
}

/** Where nothing stands and no line runs level. */
function gapsIn(layout: ChartLayout, size: number): readonly Stretch[] {
	const gaps: Stretch[] = [];
	let reached = 0;
	for (const { top, bottom } of obstaclesIn(layout, size).toSorted((a, b) => a.top - b.top)) {
		if (top > reached) gaps.push({ top: reached, bottom: top });
		reached = Math.max(reached, bottom);
	}
	return gaps;
}

function obstaclesIn({ boxes, labels, lines }: ChartLayout, size: number): readonly Stretch[] {
	const areas = [...boxes, ...labels].map(({ y, height }) => ({ top: y, bottom: y + height }));
	const level = lines.flatMap(({ points }) =>
		points.flatMap(([, y], at) => (y === points[at + 1]?.[1] ? [{ top: y, bottom: y }] : [])),
	);
	// There is room for letters beyond the cut, so that it may come close to what stands there.
	const clear = 0.04 * size;
	return [...areas, ...level, ...lines.map((line) => tipOf(line, size))].map(({ top, bottom }) => {
		return { top: top - clear, bottom: bottom + clear };
	});
}

/** The tip of an arrow, which points down, up or to a side. */
function tipOf({ points }: ChartLine, size: number): Stretch {
	const [[, before] = [0, 0], [, tip] = [0, 0]] = points.slice(-2);
	const long = GAPS.arrow * size;
	if (before === tip) return { top: tip - long / 3, bottom: tip + long / 3 };
	return before < tip ? { top: tip - long, bottom: tip } : { top: tip, bottom: tip + long };
}

/** The part of a chart between two heights. */
export function partOf(layout: ChartLayout, from: number, to: number): ChartPart {
	const isIn = ({ y }: { readonly y: number }) => y >= from && y < to;
	const up = <A extends { readonly y: number }>(area: A): A => ({ ...area, y: area.y - from });
	return {
		boxes: layout.boxes.map((box) => (isIn(box) ? up(box) : undefined)),
		labels: layout.labels.filter(isIn).map(up),
		lines: layout.lines.flatMap((line) =>
			piecesOf(line, from, to).map((piece) => ({
				...piece,
				points: piece.points.map(([x, y]) => [x, y - from] as const),
			})),
		),
	};
}

/** A line between two heights, which it may leave and come back to. */
function piecesOf({ edge, points }: ChartLine, from: number, to: number): readonly PartLine[] {
	const pieces: PartLine[] = [];
	let piece: (readonly [number, number])[] = [];
	const within = (y: number) => Math.min(to, Math.max(from, y));
	for (const [at, [x, end]] of points.slice(1).entries()) {
		const [startX, start] = points[at] ?? [x, end];
		const isIn = Math.max(start, end) > from && Math.min(start, end) < to;
		if (!isIn) continue;
		if (piece.length === 0) piece.push([startX, within(start)]);
		piece.push([x, within(end)]);
		const isLast = at === points.length - 2;
		if (!isLast && within(end) === end) continue;
		pieces.push({ edge, points: piece, hasTip: isLast && within(end) === end });
		piece = [];
	}
	return pieces;
}
