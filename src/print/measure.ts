import { type Break, breaksOf, closes, isSpace, opens } from './breaking.ts';
import type { Face, Glyph } from './face.ts';

/** A text with the widths of its characters, ready to be broken. All lengths in em. */
export interface Measured {
	readonly text: string;
	readonly breaks: readonly Break[];
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

/** Measures a text. What has no drawing is told, and given none. */
export function measure(
	text: string,
	{ face, tracking = 0 }: { readonly face: Face; readonly tracking?: number },
): { readonly measured: Measured; readonly missing: readonly string[] } {
	const characters = [...text.trim()];
	const drawn = characters.map((character) => face.glyph(character));
	const glyphs = drawn.map((glyph) => glyph ?? { advance: 1000, outline: [] });
	const starts = [0];
	for (const [at, { advance }] of glyphs.entries()) {
		const width = advance / 1000 - squeeze(characters[at], characters[at + 1]) + tracking;
		starts.push((starts[at] ?? 0) + width);
	}
	const start = (at: number) => starts[at] ?? 0;
	const indent = (at: number) => (opens(characters[at]) ? HALF : 0);

	/** Without the spaces that it ends with. */
	function endOf(from: number, to: number): number {
		let end = to;
		while (end > from && isSpace(characters[end - 1])) end--;
		return end;
	}
	function width(from: number, to: number): number {
		const end = endOf(from, to);
		if (end === from) return 0;
		const last = characters[end - 1];
		const given = squeeze(last, characters[end]) - (closes(last) ? HALF : 0) - tracking;
		return start(end) - start(from) + given - indent(from);
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
	const measured = { text, breaks: breaksOf(characters), length: characters.length, line, width };
	return { measured, missing: characters.filter((_, at) => drawn[at] === undefined) };
}

/** Two marks side by side share their white. */
function squeeze(before: string | undefined, after: string | undefined): number {
	if (closes(before) && (closes(after) || opens(after))) return HALF;
	return opens(before) && opens(after) ? HALF : 0;
}
