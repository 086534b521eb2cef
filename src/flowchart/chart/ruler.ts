import type { ChartNode } from './chart-graph.ts';

/** Measures text, so that the layout need not know of type. All in mm. */
export interface Ruler {
	/** Of the text: channels and arrows are in proportion. */
	readonly size: number;
	/** Boxes must not be narrower. */
	readonly narrowest: number;
	/** The height of a node in a box of that width; infinite where its text can't be set. */
	height(node: ChartNode, width: number): number;
	/** An answer set in lines of at most that width; infinite likewise. */
	label(text: string, width: number): { readonly width: number; readonly height: number };
}

/** In sizes. */
export const GAPS = {
	/** From track to track. */
	track: 0.58,
	/** Before the tip of an arrow. */
	arrow: 0.92,
	/** Round what has no arrow and no label. */
	pad: 0.34,
	/** On both sides of the border between lanes. */
	border: 0.34,
	/** Round an answer. */
	label: 0.18,
} as const;

/** Answers beside a node are set in lines of up to so many sizes. */
export const LABEL_WIDTH = 4.2;
