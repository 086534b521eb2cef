/** How the nodes of a wall chart are written, and how much room that takes. */
import type { ChartNode } from '../../flowchart/chart/chart-graph.ts';
import type { Ruler } from '../../flowchart/chart/ruler.ts';
import type { Canvas, Type } from '../canvas.ts';

/** One text of a node, in the type it is set in, and where it begins in its box. */
export interface NodeText {
	readonly text: string;
	readonly type: Type;
	/** To the left of it, in mm. */
	readonly indent: number;
	readonly lines: number;
}

/**
 * How much is written where there is not room for all; the rest stands on the page behind the code.
 * `facts` leaves out explanations, `names` also places, documents, and who acts within a lane.
 */
export const DETAILS = ['all', 'facts', 'names'] as const;
export type Detail = (typeof DETAILS)[number];

/** 9 pt, in mm: the smallest text that may hang on a wall. */
export const SMALLEST = 3.175;
const LEADING = 1.24;
/** In sizes. */
export const PADDING = { x: 0.5, y: 0.34 };
const UNDER_NAME = 0.36;
const BETWEEN = 0.18;
const POINTED = 1.15;
/** Of a node's number, a square. */
export const BADGE = 1.5;

/** The depth of a decision's points at either side. */
export function pointOf(size: number): number {
	return size * POINTED;
}

/** Where there is room for larger text, boxes get wider first: lines of four characters are hard to read. */
function narrowestBox(size: number, detail: Detail): number {
	if (detail === 'names') return 5.2 * size;
	return size * (7 + 2.5 * Math.min(1, 4 * (size / SMALLEST - 1)));
}

/** The ruler for a canvas at a size. */
export function rulerFor(canvas: Canvas, size: number, detail: Detail): Ruler {
	return {
		size,
		narrowest: narrowestBox(size, detail),
		height: (node, width) => heightOf(nodeTexts(canvas, node, { width, size, detail }), size),
		label: (text, width) => {
			const type = labelType(size);
			const lines = canvas.lineCount(text, width, type);
			const longest = Math.min(width, [...text].length * size);
			return { width: longest, height: ((lines - 1) * 1.15 + 1) * size };
		},
	};
}

export function labelType(size: number): Type {
	return { size, weight: 'bold', leading: 1.15 };
}

interface Setting {
	readonly width: number;
	readonly size: number;
	readonly detail: Detail;
}

/** The texts of a node from top to bottom. */
export function nodeTexts(
	canvas: Canvas,
	node: ChartNode,
	{ width, size, detail }: Setting,
): readonly NodeText[] {
	const isPointed = node.kind === 'decision';
	const inner = width - 2 * (isPointed ? pointOf(size) : PADDING.x * size);
	const isOneLine = (text: string) => canvas.lineCount(text, inner, { size }) === 1;
	return partsOf(node, { size, detail, isOneLine }).map(({ text, type, isIndented }) => {
		const indent = isIndented ? BADGE * size + 0.3 * size : 0;
		return { text, type, indent, lines: canvas.lineCount(text, inner - indent, type) };
	});
}

interface Part {
	readonly text: string;
	readonly type: Type;
	/** Beside the node's number. */
	readonly isIndented?: boolean;
}

interface PartSetting {
	readonly size: number;
	readonly detail: Detail;
	isOneLine(text: string): boolean;
}

function partsOf(node: ChartNode, { size, detail, isOneLine }: PartSetting): readonly Part[] {
	const { kind, name, number, actor, limit, place, note, documents } = node;
	if (kind === 'fork' || kind === 'join') return [{ text: barText(node), type: barType(size) }];
	const isCentred = kind !== 'step';
	const align = isCentred ? 'center' : 'left';
	const title = { size: size * 1.12, weight: 'bold', leading: 1.16, align } as const;
	const plain = { size, leading: LEADING, align, filled: !isCentred } as const;
	const who = detail === 'names' ? undefined : actor;
	const both = [who, limit].filter(Boolean).join('　');
	const under = [
		...(isOneLine(both) ? [both] : [who, limit]),
		detail !== 'names' && place && `地点：${place}`,
		detail !== 'names' && documents.length > 0 && `材料：${documents.join('、')}`,
		detail === 'all' && note,
	];
	return [
		{ text: name, type: title, isIndented: number !== undefined },
		...under.flatMap((text) => (text ? { text, type: plain } : [])),
	];
}

export function barText({ kind, name, number }: ChartNode): string {
	if (kind === 'join') return '都办完，再往下';
	return [number, name ? `${name}（同时进行）` : '同时进行'].filter(Boolean).join(' ');
}

function barType(size: number): Type {
	return { size, weight: 'bold', align: 'center', leading: LEADING };
}

function heightOf(texts: readonly NodeText[], size: number): number {
	const heights = texts.map(({ type, lines }) => textHeight(type, lines));
	const gaps = texts.slice(1).map((_, at) => gapUnder(at, size));
	return [...heights, ...gaps].reduce((sum, each) => sum + each, 2 * PADDING.y * size);
}

/** More under the name, whose number is taller than it. */
function gapUnder(at: number, size: number): number {
	return (at === 0 ? UNDER_NAME : BETWEEN) * size;
}

export function textHeight({ size, leading = LEADING }: Type, lines: number): number {
	return ((lines - 1) * leading + 1) * size;
}

/** Where each text of a box stands, from the top of the box. */
export function textTops(texts: readonly NodeText[], size: number): readonly number[] {
	let at = PADDING.y * size;
	return texts.map(({ type, lines }, index) => {
		const top = at;
		at += textHeight(type, lines) + gapUnder(index, size);
		return top;
	});
}
