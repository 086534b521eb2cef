/** Chooses how a wall chart is laid out: which arrangement, which way the paper lies, how large. */
import { Recent } from '../../domain/recent.ts';
import { arrangementsOf } from '../../flowchart/chart/arrange.ts';
import type { ChartGraph } from '../../flowchart/chart/chart-graph.ts';
import type { ChartLayout } from '../../flowchart/chart/chart-layout.ts';
import { type Cut, cutChart } from '../../flowchart/chart/cut.ts';
import { type Arrangement, fitChart } from '../../flowchart/chart/fit.ts';
import type { Canvas } from '../canvas.ts';
import { CONTINUED, FOOT, headHeight, MARGIN } from './chart-head.ts';
import { laneHeight, laneLines } from './chart-lanes.ts';
import { MARKS } from './chart-marks.ts';
import { DETAILS, type Detail, rulerFor, SMALLEST } from './chart-type.ts';

export interface ChartFit {
	readonly layout: ChartLayout;
	/** Where it goes on on another sheet. */
	readonly cuts: readonly Cut[];
	/** Of the text, in mm. */
	readonly size: number;
	readonly detail: Detail;
	/** Whether the paper lies on its side. */
	readonly isTurned: boolean;
	/** Of the heads of the lanes. */
	readonly heads: number;
}

/** Larger text than this makes boxes of one line look lost. In mm, on A3. */
const LARGEST = 6.2;
/** So exact is the size of the text. */
const STEP = 0.06;
/** Room above the chart and below it, in mm on A3. */
export const GAP = 2;

/** What each costs, in sizes relative to the smallest: paper that is turned, rows pushed together, lines that cross. */
const TURNING = 0.12;
const PUSHING = 0.05;
const CROSSING = 0.8;
/** How much of a placement's cost counts like larger text. */
const LOOKS = 1 / 150;

/** More would be a book on a wall. */
const MOST_SHEETS = 3;

/** Above this size rows stay level; below it, text may become larger where they don't. */
const COMFORTABLE = 3.5;

/**
 * A county's matter hangs in every township: what was found for one serves those that follow, and
 * the 样张总览 of all of them. More than a township's own matters; some 20 KB each.
 */
const fits = new Recent<string, ChartFit | undefined>(400);

/** The chart that reads best, with as much detail as fits; undefined if nothing fits. */
export function bestFit(canvas: Canvas, graph: ChartGraph, scale: number): ChartFit | undefined {
	// The faces are the same all through a process.
	const key = JSON.stringify([canvas.width, canvas.height, scale, graph]);
	return fits.of(key, () => searchFit(canvas, graph, scale));
}

function searchFit(canvas: Canvas, graph: ChartGraph, scale: number): ChartFit | undefined {
	for (const detail of DETAILS) {
		const level = bestOf(canvas, graph, { scale, detail, isDense: false, sheets: 1 });
		if (level && level.size >= COMFORTABLE) return level;
		const dense = { scale, detail, isDense: true, sheets: 1, least: level?.score };
		const best = bestOf(canvas, graph, dense) ?? level;
		if (best) return best;
	}
	return onSheets(canvas, graph, scale);
}

/** On as few sheets as it takes, and of all that fit those with the most on them. */
function onSheets(canvas: Canvas, graph: ChartGraph, scale: number): ChartFit | undefined {
	for (let sheets = 2; sheets <= MOST_SHEETS; sheets++) {
		for (const detail of DETAILS) {
			const best = bestOf(canvas, graph, { scale, detail, isDense: false, sheets });
			if (best) return best;
		}
	}
	return undefined;
}

function bestOf(
	canvas: Canvas,
	graph: ChartGraph,
	paper: Omit<Paper, 'isTurned'>,
): Scored | undefined {
	let best: Scored | undefined;
	for (const isTurned of [false, true]) {
		for (const arrangement of arrangementsOf(graph)) {
			const least = best?.score ?? paper.least;
			best = largestFit(canvas, arrangement, { ...paper, isTurned, least }) ?? best;
		}
	}
	return best;
}

interface Scored extends ChartFit {
	readonly score: number;
}

interface Paper {
	readonly isTurned: boolean;
	/** 1 on A3. */
	readonly scale: number;
	readonly detail: Detail;
	/** Whether rows may be pushed together. */
	readonly isDense: boolean;
	readonly sheets: number;
	/** The score to be beaten. */
	readonly least?: number;
}

/** The largest size at which an arrangement fits; undefined if it can't, or can't be better. */
function largestFit(canvas: Canvas, arrangement: Arrangement, paper: Paper): Scored | undefined {
	const { isTurned, isDense, scale, least = Number.NEGATIVE_INFINITY } = paper;
	const looks =
		arrangement.placement.cost * LOOKS + (isTurned ? TURNING : 0) + (isDense ? PUSHING : 0);
	let [low, high] = [SMALLEST, LARGEST * Math.sqrt(scale)];
	const enough = (least + looks) * SMALLEST;
	if (high <= enough) return undefined;
	// Most can't be better: one try tells.
	if (enough > low && !fitAt(canvas, arrangement, { ...paper, size: enough })) return undefined;
	let found = fitAt(canvas, arrangement, { ...paper, size: low });
	while (found && high - low > STEP) {
		const size = (low + high) / 2;
		const larger = fitAt(canvas, arrangement, { ...paper, size });
		if (larger) [low, found] = [size, larger];
		else high = size;
	}
	if (!found) return undefined;
	const score = low / SMALLEST - looks - found.layout.crossings * CROSSING;
	return score > least ? { ...found, score } : undefined;
}

function fitAt(
	canvas: Canvas,
	arrangement: Arrangement,
	{ isTurned, isDense, scale, detail, size, sheets }: Paper & { readonly size: number },
): ChartFit | undefined {
	const [w, h] = isTurned ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
	const width = w - 2 * MARGIN * scale;
	const room = h - headHeight(scale) - (FOOT + 2 * GAP) * scale;
	const ruler = { ...rulerFor(canvas, size, detail), isDense };
	// How wide lanes are does not depend on the height, so that a second try is the last.
	let heads = laneHeight(1, size);
	for (;;) {
		const height = sheets === 1 ? room - heads : Number.MAX_VALUE;
		const layout = fitChart(arrangement, { width, height }, ruler);
		if (!layout) return undefined;
		const needed = laneHeight(laneLines(canvas, arrangement.graph, { layout, size }), size);
		if (needed <= heads) {
			const rooms = roomsOf(sheets, { first: room - heads, scale, size });
			const cuts = sheets === 1 ? [] : cutChart(layout, rooms, size);
			return cuts && { layout, cuts, size, detail, isTurned, heads };
		}
		heads = needed;
	}
}

/** How high the part of each sheet may be: later ones have a smaller head, all have marks where they are cut. */
function roomsOf(
	sheets: number,
	{ first, scale, size }: { readonly first: number; readonly scale: number; readonly size: number },
): readonly number[] {
	const later = first + headHeight(scale) - CONTINUED * scale;
	return Array.from({ length: sheets }, (_, at) => {
		const cuts = (at > 0 ? 1 : 0) + (at < sheets - 1 ? 1 : 0);
		return (at === 0 ? first : later) - cuts * MARKS * size;
	});
}
