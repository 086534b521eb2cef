import type { Glyph, Segment } from './face.ts';

/** A number short enough for a print file: a thousandth of its unit is finer than any press. */
export function short(value: number): string {
	return String(Math.round(value * 1000) / 1000 || 0);
}

/** Writes a glyph's outline, each glyph once. */
export function outlineWriter(write: (segment: Segment) => string): (glyph: Glyph) => string {
	const written = new WeakMap<Glyph, string>();
	return (glyph) => {
		let text = written.get(glyph);
		if (text === undefined) {
			text = glyph.outline.map(write).join('');
			written.set(glyph, text);
		}
		return text;
	};
}
