/** A drawing in mm, from the top left corner of the trim downward. */
import type { Point } from '../qr/path.ts';
import type { Ink } from './ink.ts';
import type { Run, TextFault } from './text.ts';

export interface Scene {
	readonly width: number;
	readonly height: number;
	/** How far the colour runs over the trim on each side. */
	readonly bleed: number;
	readonly marks: readonly Mark[];
	/** Texts that could not be set as they should: such a scene must not be printed. */
	readonly faults: readonly TextFault[];
	/** The sheets that it goes on on. */
	readonly more?: readonly Scene[];
}

/** A drawing and all that it goes on on. */
export function sheetsOf(scene: Scene): readonly Scene[] {
	return [scene, ...(scene.more ?? [])];
}

export type Mark =
	| RectMark
	| LineMark
	| ShapeMark
	| ({ readonly kind: 'text'; readonly ink: Ink } & Run)
	| SymbolMark
	| {
			readonly kind: 'group';
			readonly x: number;
			readonly y: number;
			/** A whole scene in another size, without its bleed. */
			readonly shown?: { readonly scale: number; readonly width: number; readonly height: number };
			readonly marks: readonly Mark[];
	  };

export interface RectMark {
	readonly kind: 'rect';
	readonly ink: Ink;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface LineMark {
	readonly kind: 'line';
	readonly ink: Ink;
	readonly points: readonly Point[];
	readonly width: number;
}

/** A filled polygon. */
export interface ShapeMark {
	readonly kind: 'shape';
	readonly ink: Ink;
	readonly points: readonly Point[];
}

/** Texts that could not be set, on any of its sheets. */
export function faultsOf(scene: Scene): readonly TextFault[] {
	return sheetsOf(scene).flatMap(({ faults }) => faults);
}

/** A QR symbol with its quiet zone. */
export interface SymbolMark {
	readonly kind: 'symbol';
	readonly ink: Ink;
	readonly x: number;
	readonly y: number;
	/** The side of one module. */
	readonly module: number;
	/** Outlines of what is dark, in modules, quiet zone included. */
	readonly rings: readonly (readonly Point[])[];
	readonly address: string;
}

/** All symbols of a scene, as large as they are and where they are on it. */
export function symbolsIn(marks: readonly Mark[]): readonly SymbolMark[] {
	return marks.flatMap((mark) => {
		if (mark.kind === 'symbol') return [mark];
		if (mark.kind !== 'group') return [];
		const scale = mark.shown?.scale ?? 1;
		return symbolsIn(mark.marks).map((symbol) => ({
			...symbol,
			x: mark.x + symbol.x * scale,
			y: mark.y + symbol.y * scale,
			module: symbol.module * scale,
		}));
	});
}
