import type { ChartEdge } from './chart-graph.ts';
import type { ChartLine } from './chart-layout.ts';

/** A straight part of a line: level or upright. */
interface Stretch {
	readonly line: number;
	/** The node that the line leads to. */
	readonly to: number;
	/** Where it stays, across its way. */
	readonly at: number;
	/** Where its way begins and ends. */
	readonly low: number;
	readonly high: number;
}

/** The edges to different nodes whose lines cross, once for each crossing; in the order of the lines. */
export function crossingEdges(lines: readonly ChartLine[]): readonly (readonly ChartEdge[])[] {
	const level = lines.flatMap((line, at) => stretches(line, at, LEVEL));
	const upright = lines.flatMap((line, at) => stretches(line, at, UPRIGHT));
	const pairs = level.flatMap((a) =>
		upright.filter((b) => cross(a, b)).map((b) => (a.line < b.line ? [a, b] : [b, a])),
	);
	return pairs
		.toSorted(([a, b], [c, d]) => lineOf(a) - lineOf(c) || lineOf(b) - lineOf(d))
		.map((pair) => pair.flatMap(({ line }) => lines[line]?.edge ?? []));
}

const lineOf = (stretch: Stretch | undefined) => stretch?.line ?? 0;

/** Which of a point's coordinates changes along a stretch, and which stays. */
const LEVEL = { along: 0, across: 1 } as const;
const UPRIGHT = { along: 1, across: 0 } as const;

function stretches(
	{ points, edge: { to } }: ChartLine,
	line: number,
	{ along, across }: typeof LEVEL | typeof UPRIGHT,
): readonly Stretch[] {
	return points.flatMap((end, at) => {
		const start = points[at - 1];
		if (!start || start[across] !== end[across] || start[along] === end[along]) return [];
		const low = Math.min(start[along], end[along]);
		return [{ line, to, at: end[across], low, high: Math.max(start[along], end[along]) }];
	});
}

/** Whether they share a point inside both, on the way to different nodes. */
function cross(a: Stretch, b: Stretch): boolean {
	return a.to !== b.to && b.at > a.low && b.at < a.high && a.at > b.low && a.at < b.high;
}
