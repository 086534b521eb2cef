import type { ChartGraph } from '../../src/flowchart/chart/chart-graph.ts';
import type { ChartBox, ChartLayout, ChartLine } from '../../src/flowchart/chart/chart-layout.ts';

/** Half a hair: where exact sums differ by the last digit. */
const HAIR = 1e-6;

interface Area {
	readonly what: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

interface Stretch extends Area {
	readonly from: number;
	readonly to: number;
}

/** Everything that must never be on a chart, in words. */
export function faultsIn(graph: ChartGraph, layout: ChartLayout, height: number): string[] {
	const boxes = layout.boxes.map((box, at) => ({ ...box, what: `box ${graph.nodes[at]?.name}` }));
	const labels = layout.labels.map((label) => ({ ...label, what: `answer ${label.text}` }));
	const stretches = layout.lines.flatMap(stretchesOf);
	return [
		...missing(graph, layout),
		...pairs([...boxes, ...labels]).flatMap(([a, b]) =>
			overlap(a, b) ? `${a.what} on ${b.what}` : [],
		),
		...stretches.flatMap((line) =>
			[...boxes, ...labels].flatMap((area) =>
				overlap(line, area) ? `${line.what} through ${area.what}` : [],
			),
		),
		...pairs(stretches).flatMap(([a, b]) =>
			a.to !== b.to && together(a, b) ? `${a.what} along ${b.what}` : [],
		),
		...[...boxes, ...labels, ...stretches].flatMap((area) => outside(area, layout.width, height)),
		...graph.nodes.flatMap((node, at) =>
			wrongLane(node, layout.boxes[at], layout.lanes[node.lane]),
		),
		...layout.lines.flatMap((line) => loose(line, layout.boxes)),
	];
}

function missing({ nodes, edges }: ChartGraph, { boxes, lines, labels }: ChartLayout): string[] {
	const answers = edges.filter(({ label }) => label !== undefined).length;
	const isWhole =
		boxes.length === nodes.length && lines.length === edges.length && labels.length === answers;
	return isWhole ? [] : ['something is missing'];
}

function stretchesOf({ edge, points }: ChartLine): Stretch[] {
	return points.slice(1).map(([x, y], at) => {
		const [beforeX, beforeY] = points[at] ?? [x, y];
		const what = `line ${edge.from}→${edge.to}`;
		const size = { width: Math.abs(x - beforeX), height: Math.abs(y - beforeY) };
		return { what, x: Math.min(x, beforeX), y: Math.min(y, beforeY), ...size, ...edge };
	});
}

function overlap(a: Area, b: Area): boolean {
	return (
		a.x < b.x + b.width - HAIR &&
		b.x < a.x + a.width - HAIR &&
		a.y < b.y + b.height - HAIR &&
		b.y < a.y + a.height - HAIR
	);
}

/** Whether two stretches run on one line: to cross is allowed. */
function together(a: Area, b: Area): boolean {
	const level = (area: Area) => area.height < HAIR;
	const upright = (area: Area) => area.width < HAIR;
	const meet = (from: number, length: number, other: number, otherLength: number) =>
		from <= other + otherLength + HAIR && other <= from + length + HAIR;
	if (level(a) && level(b)) return Math.abs(a.y - b.y) < 0.5 && meet(a.x, a.width, b.x, b.width);
	if (upright(a) && upright(b))
		return Math.abs(a.x - b.x) < 0.5 && meet(a.y, a.height, b.y, b.height);
	return false;
}

function outside(
	{ what, x, y, width: w, height: h }: Area,
	width: number,
	height: number,
): string[] {
	const isIn = x > -HAIR && y > -HAIR && x + w < width + HAIR && y + h < height + HAIR;
	return isIn ? [] : [`${what} outside`];
}

function wrongLane(
	{ kind, name }: ChartGraph['nodes'][number],
	box: ChartBox | undefined,
	lane: { readonly x: number; readonly width: number } | undefined,
): string[] {
	if (kind === 'fork' || kind === 'join' || !box || !lane) return [];
	const isIn = box.x > lane.x && box.x + box.width < lane.x + lane.width;
	return isIn ? [] : [`${name} not in its lane`];
}

/** A line begins and ends on the borders of its boxes, and is made of level and upright stretches. */
function loose({ edge, points }: ChartLine, boxes: readonly ChartBox[]): string[] {
	const isOn = (box: ChartBox | undefined, [x, y]: readonly [number, number]) => {
		if (!box) return false;
		const near = (a: number, b: number) => Math.abs(a - b) < HAIR;
		const isBeside = near(x, box.x) || near(x, box.x + box.width);
		const isAbove = near(y, box.y) || near(y, box.y + box.height);
		return (
			(isBeside && y > box.y && y < box.y + box.height) ||
			(isAbove && x > box.x && x < box.x + box.width)
		);
	};
	const none = [0, 0] as const;
	const [first, last] = [points[0] ?? none, points.at(-1) ?? none];
	const isStraight = points.every(([x, y], at) => {
		const [beforeX, beforeY] = points[at - 1] ?? [x, y];
		return Math.abs(x - beforeX) < HAIR || Math.abs(y - beforeY) < HAIR;
	});
	const isFine = isOn(boxes[edge.from], first) && isOn(boxes[edge.to], last) && isStraight;
	return isFine ? [] : [`line ${edge.from}→${edge.to} loose`];
}

function pairs<T>(items: readonly T[]): [T, T][] {
	return items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]));
}
