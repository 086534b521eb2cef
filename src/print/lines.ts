import type { Break } from './breaking.ts';
import type { Line, Measured } from './measure.ts';

/** More lines than these are just filled. */
const FEW = 4;
/** What a cut costs: one through a word, as much as a line that is more than three em too short. */
const CUT = { word: 12, phrase: 6 };
/** What a pause at the end of a line is worth. */
const PAUSE = 20;
/** What tearing apart a part of a text costs that could be broken between its parts. */
const TORN = 60;
/** What a last line costs that is shorter than this, in em: it looks lost. */
const LONELY = { width: 3, cost: 25 };
const TOLERANCE = 1e-9;

export interface Breaking {
	/** Fills all lines but the last, as a book does; else a few lines are made even. */
	readonly filled?: boolean;
	/** How far the first line is indented, in em: two characters, in official documents. */
	readonly indent?: number;
}

/**
 * Breaks a text into as few lines of at most `width` em as there can be, at the best places for up to
 * four of them. Undefined when something in it is wider than a line.
 */
export function breakLines(
	measured: Measured,
	width: number,
	{ filled = false, indent = 0 }: Breaking = {},
): readonly Line[] | undefined {
	const full = fill(measured, width, indent);
	if (!full) return undefined;
	const isFew = full.length > 1 && full.length <= FEW;
	const ends = isFew ? best(measured, width, { count: full.length, filled, indent }) : full;
	return ends.map((end, at) => measured.line(ends[at - 1] ?? 0, end));
}

/** How many lines of `width` em a text takes; infinitely many if something in it is wider. */
export function lineCount(measured: Measured, width: number, indent = 0): number {
	return fill(measured, width, indent)?.length ?? Number.POSITIVE_INFINITY;
}

/** The ends of lines that each take all that they can. */
function fill(measured: Measured, width: number, indent: number): readonly number[] | undefined {
	const fits = (from: number, to: number) =>
		measured.width(from, to) <= width - (from === 0 ? indent : 0) + TOLERANCE;
	if (fits(0, measured.length)) return [measured.length];
	const ends: number[] = [];
	let start = 0;
	let last = 0;
	for (const stop of measured.stops) {
		if (!fits(start, stop)) {
			if (last === start) return undefined;
			ends.push(last);
			start = last;
			if (!fits(start, stop)) return undefined;
		}
		last = stop;
	}
	return [...ends, measured.length];
}

interface Way {
	readonly cost: number;
	readonly ends: readonly number[];
}

/** Of all ways to make `count` lines, the one with the least white at their ends, squared. */
function best(
	measured: Measured,
	width: number,
	{ count, filled, indent }: Required<Breaking> & { readonly count: number },
): readonly number[] {
	const end: Break = { at: measured.length, cuts: undefined, pauses: true, parts: true };
	const stops: readonly Break[] = [...measured.breaks, end];
	const hasParts = measured.breaks.some(({ parts }) => parts);
	const costOf = (start: number, { at, cuts, pauses, parts }: Break) => {
		const length = measured.width(start, at) + (start === 0 ? indent : 0);
		if (length > width + TOLERANCE) return undefined;
		const isLast = at === measured.length;
		if (filled && isLast) return length < LONELY.width ? LONELY.cost : 0;
		const place = (cuts ? CUT[cuts] : 0) + (pauses ? 0 : PAUSE) + (hasParts && !parts ? TORN : 0);
		return (width - length) ** 2 + place;
	};
	let ways = new Map<number, Way>([[0, { cost: 0, ends: [] }]]);
	for (let line = 0; line < count; line++) ways = withOneMore(ways, stops, costOf);
	return ways.get(measured.length)?.ends ?? [];
}

/** Every way with a line more; of those that end at one place, the cheapest. */
function withOneMore(
	ways: ReadonlyMap<number, Way>,
	stops: readonly Break[],
	costOf: (start: number, stop: Break) => number | undefined,
): Map<number, Way> {
	const longer = new Map<number, Way>();
	for (const [start, way] of ways) {
		for (const stop of stops) {
			if (stop.at <= start) continue;
			const line = costOf(start, stop);
			if (line === undefined) break;
			const cost = way.cost + line;
			if (cost > (longer.get(stop.at)?.cost ?? Number.POSITIVE_INFINITY)) continue;
			longer.set(stop.at, { cost, ends: [...way.ends, stop.at] });
		}
	}
	return longer;
}
