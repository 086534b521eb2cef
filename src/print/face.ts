/** What text setting needs to know of a typeface. */
export interface Face {
	/** Undefined when the face has no drawing for the character. */
	glyph(character: string): Glyph | undefined;
}

/** One character's drawing, in thousandths of its size, from the baseline upward. */
export interface Glyph {
	readonly advance: number;
	readonly outline: readonly Segment[];
}

/** Curves are cubic, so that PDF and SVG draw the same. */
export type Segment =
	| { readonly kind: 'move' | 'line'; readonly points: readonly [x: number, y: number] }
	| {
			readonly kind: 'curve';
			readonly points: readonly [
				x1: number,
				y1: number,
				x2: number,
				y2: number,
				x: number,
				y: number,
			];
	  }
	| { readonly kind: 'close' };

export const WEIGHTS = ['regular', 'medium', 'bold'] as const;
export type Weight = (typeof WEIGHTS)[number];

export type Faces = Readonly<Record<Weight, Face>>;
