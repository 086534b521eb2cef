/**
 * Pushes what stands in a chart upward until it fits a height. Order and corners stay: whatever is
 * above something else stays above it, at least as far as is needed.
 */
import type { ChartBox, ChartLabel, ChartLayout, ChartLine } from './chart-layout.ts';
import { GAPS } from './ruler.ts';

/** Something that takes room: a box, an answer, or a level stretch of a line. */
interface Thing {
	readonly kind: 'box' | 'label' | 'stretch';
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Things of one body move as one: a box, its answers, and what leaves or enters it at the side. */
	readonly body: string;
	/** Whether an arrow may come to its top. */
	readonly isEntered: boolean;
}

/** The chart in a lower frame; undefined if it can't be made so low. `size` is that of the text. */
export function compactChart(
	layout: ChartLayout,
	height: number,
	size: number,
): ChartLayout | undefined {
	if (layout.height <= height) return layout;
	const bodies = new Bodies();
	const things = thingsOf(layout, bodies).map((thing) => ({
		...thing,
		body: bodies.of(thing.body),
	}));
	const moves = movesOf(things, size);
	const bottomAt = (share: number) =>
		Math.max(...things.map(({ bottom, body }) => bottom + share * (moves.get(body) ?? 0)));
	const room = height - GAPS.pad * size;
	if (bottomAt(1) > room) return undefined;
	// Any share of the moves keeps things apart, since none and all do: the least that is enough.
	let [low, high] = [0, 1];
	for (let turn = 0; turn < 12; turn++) {
		const middle = (low + high) / 2;
		if (bottomAt(middle) > room) low = middle;
		else high = middle;
	}
	const moveOf = (body: string) => high * (moves.get(bodies.of(body)) ?? 0);
	return { ...moved(layout, moveOf), height };
}

const boxBody = (node: number) => `box ${node}`;
const stretchBody = (line: number, at: number) => `line ${line} ${at}`;

function thingsOf(layout: ChartLayout, bodies: Bodies): readonly Thing[] {
	const boxes = layout.boxes.map((box, node): Thing => {
		const isEntered = layout.lines.some(({ edge, points }) => {
			return edge.to === node && points.at(-1)?.[1] === box.y;
		});
		return { ...area(box), kind: 'box', body: boxBody(node), isEntered };
	});
	const labels = layout.labels.map((label): Thing => {
		return { ...area(label), kind: 'label', body: boxBody(label.edge.from), isEntered: false };
	});
	const stretches = layout.lines.flatMap((line, at) => stretchesOf(line, at, bodies));
	joinBundles(stretches, bodies);
	return [...boxes, ...labels, ...stretches];
}

function area({ x, y, width, height }: ChartBox) {
	return { left: x, right: x + width, top: y, bottom: y + height };
}

interface Stretch extends Thing {
	readonly to: number;
}

/** The level stretches of a line. Those at its ends belong to the boxes there. */
function stretchesOf({ edge, points }: ChartLine, line: number, bodies: Bodies): Stretch[] {
	return points.slice(1).flatMap(([x, y], at): Stretch[] => {
		const [beforeX, beforeY] = points[at] ?? [x, y];
		if (beforeY !== y) return [];
		const body = stretchBody(line, at);
		if (at === 0) bodies.join(body, boxBody(edge.from));
		if (at === points.length - 2) bodies.join(body, boxBody(edge.to));
		const [left, right] = [Math.min(x, beforeX), Math.max(x, beforeX)];
		return [
			{ kind: 'stretch', left, right, top: y, bottom: y, body, isEntered: false, to: edge.to },
		];
	});
}

/** Lines to one node that run as one go on doing so. */
function joinBundles(stretches: readonly Stretch[], bodies: Bodies): void {
	for (const [at, a] of stretches.entries()) {
		for (const b of stretches.slice(at + 1)) {
			if (a.to === b.to && a.top === b.top && overlap(a, b)) bodies.join(a.body, b.body);
		}
	}
}

const overlap = (a: Thing, b: Thing) => a.left <= b.right && b.left <= a.right;

/** How far up each body can go, as a negative number. */
function movesOf(things: readonly Thing[], size: number): ReadonlyMap<string, number> {
	const rules = things.flatMap((above) =>
		things.flatMap((below) => {
			const gap = below.top - above.bottom;
			if (above.body === below.body || gap < 0 || !overlap(above, below)) return [];
			return [
				{
					above: above.body,
					below: below.body,
					slack: Math.min(0, needed(above, below) * size - gap),
				},
			];
		}),
	);
	const moves = new Map<string, number>();
	for (const { body, top } of things) {
		const least = Math.min(0, GAPS.pad * size - top);
		moves.set(body, Math.max(least, moves.get(body) ?? Number.NEGATIVE_INFINITY));
	}
	for (let isSettled = false; !isSettled; ) {
		isSettled = true;
		for (const { above, below, slack } of rules) {
			const least = (moves.get(above) ?? 0) + slack;
			if (least <= (moves.get(below) ?? 0) + 1e-9) continue;
			moves.set(below, least);
			isSettled = false;
		}
	}
	return moves;
}

/** The room between two things, in sizes. */
function needed(above: Thing, below: Thing): number {
	if (below.isEntered) return GAPS.arrow;
	if (above.kind === 'stretch' && below.kind === 'stretch') return GAPS.track;
	return above.kind === 'box' && below.kind === 'box' ? GAPS.pad : GAPS.label;
}

function moved(layout: ChartLayout, moveOf: (body: string) => number): ChartLayout {
	const boxes = layout.boxes.map((box, node) => ({ ...box, y: box.y + moveOf(boxBody(node)) }));
	const labels = layout.labels.map((label): ChartLabel => {
		return { ...label, y: label.y + moveOf(boxBody(label.edge.from)) };
	});
	return {
		...layout,
		boxes,
		labels,
		lines: layout.lines.map((line, at) => movedLine(line, at, moveOf)),
	};
}

/** Corners go with the level stretch that they end; where there is none, with the box. */
function movedLine(
	{ edge, points }: ChartLine,
	line: number,
	moveOf: (body: string) => number,
): ChartLine {
	return {
		edge,
		points: points.map(([x, y], at) => {
			const isLevel = (other: number) => points[other]?.[1] === y;
			if (at === 0) return [x, y + moveOf(boxBody(edge.from))] as const;
			if (at === points.length - 1) return [x, y + moveOf(boxBody(edge.to))] as const;
			const body = isLevel(at - 1) ? stretchBody(line, at - 1) : stretchBody(line, at);
			return [x, y + moveOf(body)] as const;
		}),
	};
}

/** Which bodies have become one. */
class Bodies {
	readonly #parents = new Map<string, string>();

	of(body: string): string {
		const parent = this.#parents.get(body);
		return parent === undefined ? body : this.of(parent);
	}

	join(a: string, b: string): void {
		const [one, other] = [this.of(a), this.of(b)];
		if (one !== other) this.#parents.set(one, other);
	}
}
