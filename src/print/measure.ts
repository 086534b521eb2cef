import { once, onceByText } from '../domain/once.ts';
import { Recent } from '../domain/recent.ts';
import { type Break, breaksOf, closes, isSpace, opens } from './breaking.ts';
import type { Face, Glyph } from './face.ts';

/** A text with the widths of its characters, ready to be broken. All lengths in em. */
export interface Measured {
	readonly text: string;
	readonly breaks: readonly Break[];
	/** Where lines may end, the end of the text included. */
	readonly stops: readonly number[];
	/** How many characters there are. */
	readonly length: number;
	/** The line from one character up to, but not including, another. */
	line(from: number, to: number): Line;
	/** Its width only. */
	width(from: number, to: number): number;
}

export interface Line {
	readonly text: string;
	readonly width: number;
	readonly glyphs: readonly { readonly glyph: Glyph; readonly x: number }[];
}

/** The white half of a full-width mark, given up beside other marks and at a line's ends. */
const HALF = 0.5;

interface Type {
	readonly face: Face;
	/** Added between characters. */
	readonly tracking?: number;
}

interface Measurement {
	readonly measured: Measured;
	readonly missing: readonly string[];
}

/**
 * Texts come again and again: in many sizes and widths, and on the sheets of many townships. By face
 * and tracking.
 */
const measured = once((_: Face) => onceByText((_) => new Recent<string, Measurement>(MOST)));
/** Some 2 KB each. */
const MOST = 4000;

/** Measures a text. What has no drawing is told, and given none. */
export function measure(text: string, { face, tracking = 0 }: Type): Measurement {
	const known = measured(face)(String(tracking));
	return known.of(text, () => measureAnew(text, face, tracking));
}

function measureAnew(text: string, face: Face, tracking: number): Measurement {
	const characters = [...text.trim()];
	const drawn = characters.map((character) => face.glyph(character));
	const glyphs = drawn.map((glyph) => glyph ?? { advance: 1000, outline: [] });
	const starts = [0];
	for (const [at, { advance }] of glyphs.entries()) {
		const width = advance / 1000 - squeeze(characters[at], characters[at + 1]) + tracking;
		starts.push((starts[at] ?? 0) + width);
	}
	const start = (at: number) => starts[at] ?? 0;
	const indents = characters.map((character) => (opens(character) ? HALF : 0));
	const indent = (at: number) => indents[at] ?? 0;
	/** What a line gives up that ends before a character: the white of its last mark, and tracking. */
	const given = characters.map((character, at) => {
		return squeeze(character, characters[at + 1]) - (closes(character) ? HALF : 0) - tracking;
	});

	/** Without the spaces that it ends with. */
	function endOf(from: number, to: number): number {
		let end = to;
		while (end > from && isSpace(characters[end - 1])) end--;
		return end;
	}
	function width(from: number, to: number): number {
		const end = endOf(from, to);
		if (end === from) return 0;
		return start(end) - start(from) + (given[end - 1] ?? 0) - indent(from);
	}
	function line(from: number, to: number): Line {
		const end = endOf(from, to);
		const origin = start(from) + indent(from);
		return {
			text: characters.slice(from, end).join(''),
			width: width(from, to),
			glyphs: glyphs.slice(from, end).map((glyph, at) => ({ glyph, x: start(from + at) - origin })),
		};
	}
	const breaks = breaksOf(characters);
	const { length } = characters;
	const stops = [...breaks.map(({ at }) => at), length];
	const measured = { text, breaks, stops, length, line, width };
	return { measured, missing: characters.filter((_, at) => drawn[at] === undefined) };
}

/** Two marks side by side share their white. */
function squeeze(before: string | undefined, after: string | undefined): number {
	if (closes(before) && (closes(after) || opens(after))) return HALF;
	return opens(before) && opens(after) ? HALF : 0;
}
