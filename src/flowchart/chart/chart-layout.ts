/** A chart in mm, from the left upper corner of its frame downward. */
import type { ChartEdge } from './chart-graph.ts';

export interface ChartLayout {
	/** By node. */
	readonly boxes: readonly ChartBox[];
	/** By edge. */
	readonly lines: readonly ChartLine[];
	readonly labels: readonly ChartLabel[];
	/** From left to right, by lane of the graph. */
	readonly lanes: readonly { readonly x: number; readonly width: number }[];
	readonly width: number;
	readonly height: number;
	/** How often lines cross. */
	readonly crossings: number;
}

export interface ChartBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface ChartLine {
	readonly edge: ChartEdge;
	/** Corners from border to border; the last is the tip of the arrow. */
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** The answer at the beginning of a line. */
export interface ChartLabel extends ChartBox {
	readonly edge: ChartEdge;
	readonly text: string;
	readonly align: 'left' | 'right';
}

export interface Frame {
	readonly width: number;
	readonly height: number;
}
