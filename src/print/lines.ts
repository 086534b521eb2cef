import type { Break } from './breaking.ts';
import type { Line, Measured } from './measure.ts';

/** More lines than these are filled one after the other, as in a book. */
const BALANCED = 4;
/** Less than this, in em, looks lost on a last line. */
const LONELY = 3;
/** What cutting a word costs: as much as a line that is two em too short. */
const CUT = 4;
const TOLERANCE = 1e-9;

export interface Breaking {
	/** Fills each line, as in a book, unless the last would be left with a word or less. */
	readonly filled?: boolean;
}

/**
 * Breaks a text into as few lines of at most `width` em as there can be; up to four of them are made
 * as even as they can be. Undefined when something in it is wider than a line.
 */
export function breakLines(
	measured: Measured,
	width: number,
	{ filled = false }: Breaking = {},
): readonly Line[] | undefined {
	const full = fill(measured, width);
	if (!full) return undefined;
	const ends = isLeft(full) ? full : balance(measured, width, full.length);
	return ends.map((end, at) => measured.line(ends[at - 1] ?? 0, end));

	function isLeft(each: readonly number[]): boolean {
		const isLonely = measured.width(each.at(-2) ?? 0, measured.length) < LONELY;
		return each.length === 1 || each.length > BALANCED || (filled && !isLonely);
	}
}

/** How many lines of `width` em a text takes; infinitely many if something in it is wider. */
export function lineCount(measured: Measured, width: number): number {
	return fill(measured, width)?.length ?? Number.POSITIVE_INFINITY;
}

/** The ends of lines that each take all that they can. */
function fill(measured: Measured, width: number): readonly number[] | undefined {
	const stops = [...measured.breaks.map(({ at }) => at), measured.length];
	const ends: number[] = [];
	let start = 0;
	let last = 0;
	for (const stop of stops) {
		if (measured.width(start, stop) > width + TOLERANCE) {
			if (last === start) return undefined;
			ends.push(last);
			start = last;
			if (measured.width(start, stop) > width + TOLERANCE) return undefined;
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
function balance(measured: Measured, width: number, count: number): readonly number[] {
	const stops: readonly Break[] = [...measured.breaks, { at: measured.length, cutsWord: false }];
	let ways = new Map<number, Way>([[0, { cost: 0, ends: [] }]]);
	for (let line = 0; line < count; line++) {
		const longer = new Map<number, Way>();
		for (const [start, way] of ways) {
			for (const stop of stops) {
				if (stop.at <= start) continue;
				const white = width - measured.width(start, stop.at);
				if (white < -TOLERANCE) break;
				const cost = way.cost + white ** 2 + (stop.cutsWord ? CUT : 0);
				if (cost > (longer.get(stop.at)?.cost ?? Number.POSITIVE_INFINITY)) continue;
				longer.set(stop.at, { cost, ends: [...way.ends, stop.at] });
			}
		}
		ways = longer;
	}
	return ways.get(measured.length)?.ends ?? [];
}
