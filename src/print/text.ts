/** Sets text into a box. Pure: what it knows of type comes through `Face`. Lengths in mm. */
import type { Face, Glyph, Weight } from './face.ts';
import { breakLines, lineCount } from './lines.ts';
import { type Line, type Measured, measure } from './measure.ts';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Absent: as high as `maxLines` make it. */
	readonly height?: number;
}

export interface TextStyle {
	readonly face: Face;
	readonly size: number;
	/** How far it may shrink to fit; not at all unless said. */
	readonly minSize?: number;
	readonly maxLines?: number;
	readonly align?: 'left' | 'center' | 'right';
	readonly vertical?: 'top' | 'middle' | 'bottom';
	/** From baseline to baseline, in sizes. */
	readonly leading?: number;
	/** Added between characters, in sizes. */
	readonly tracking?: number;
	/** Fills each line; else a few lines are made even. */
	readonly filled?: boolean;
	/** How far the first line is indented, in sizes. */
	readonly indent?: number;
}

/** A line in its place. */
export interface Run {
	readonly text: string;
	readonly size: number;
	readonly x: number;
	readonly baseline: number;
	/** For screens that set the text themselves; outlines have it already. */
	readonly weight?: Weight;
	/** Each with its distance from `x`, in sizes. */
	readonly glyphs: readonly { readonly glyph: Glyph; readonly x: number }[];
}

export interface SetText {
	readonly runs: readonly Run[];
	readonly size: number;
	readonly top: number;
	readonly bottom: number;
	/** Of the widest line. */
	readonly width: number;
}

export type TextFault =
	| { readonly kind: 'missing'; readonly characters: readonly string[]; readonly text: string }
	| { readonly kind: 'unfit'; readonly text: string }
	/** What does not fit as a whole, and what it is: a wall chart with too much on it. */
	| { readonly kind: 'crowded'; readonly text: string };

/** Han characters reach from 0.88 above the baseline to 0.12 below it. */
const ASCENT = 0.88;
const TOLERANCE = 1e-6;

/** Sets `text` in the first of the styles that it fits. */
export function setText(text: string, box: Box, styles: readonly TextStyle[]): SetText | TextFault {
	for (const style of styles) {
		const { measured, missing } = measure(text, style);
		if (missing.length > 0) return { kind: 'missing', characters: missing, text };
		const fitted = shrinkToFit(measured, box, style);
		if (fitted) return place(fitted, box, style);
	}
	return { kind: 'unfit', text };
}

interface Fitted {
	readonly size: number;
	readonly lines: readonly Line[];
}

/** The largest size, from the wanted down to the least, at which the lines fit the box. */
function shrinkToFit(measured: Measured, box: Box, style: TextStyle): Fitted | undefined {
	const { size: wanted, minSize = wanted, maxLines = 1 } = style;
	const fits = (size: number) => {
		const lines = lineCount(measured, box.width / size, style.indent);
		if (lines > maxLines) return false;
		return heightOf(lines, size, style) <= (box.height ?? Number.POSITIVE_INFINITY) + TOLERANCE;
	};
	const size = fits(wanted) ? wanted : largest(minSize, wanted, fits);
	const lines = size && breakLines(measured, box.width / size, style);
	return lines ? { size, lines } : undefined;
}

/** The largest size below `high` that fits, to a part in two thousand; undefined if `low` doesn't. */
function largest(low: number, high: number, fits: (size: number) => boolean): number | undefined {
	if (!fits(low)) return undefined;
	let [good, bad] = [low, high];
	while (bad - good > good / 2000) {
		const middle = (good + bad) / 2;
		if (fits(middle)) good = middle;
		else bad = middle;
	}
	return good;
}

function heightOf(lines: number, size: number, { leading = 1.35 }: TextStyle): number {
	return ((lines - 1) * leading + 1) * size;
}

function place({ size, lines }: Fitted, box: Box, style: TextStyle): SetText {
	const height = heightOf(lines.length, size, style);
	const room = (box.height ?? height) - height;
	const share = { top: 0, middle: 0.5, bottom: 1 }[style.vertical ?? 'top'];
	const shift = { left: 0, center: 0.5, right: 1 }[style.align ?? 'left'];
	const top = box.y + room * share;
	const { indent = 0 } = style;
	const runs = lines.map(({ text, width, glyphs }, at) => ({
		text,
		size,
		glyphs,
		x: box.x + (box.width - width * size) * shift + (at === 0 ? indent * size : 0),
		baseline: top + (ASCENT + at * (style.leading ?? 1.35)) * size,
	}));
	const width = Math.max(0, ...lines.map((line) => line.width * size));
	return { runs, size, top, bottom: top + height, width };
}

/** The same, further down. */
export function moved(set: SetText, down: number): SetText {
	const runs = set.runs.map((run) => ({ ...run, baseline: run.baseline + down }));
	return { ...set, runs, top: set.top + down, bottom: set.bottom + down };
}
