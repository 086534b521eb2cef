import type { ChartEdge } from './chart-graph.ts';
import type { ChartLine } from './chart-layout.ts';

type Point = readonly [x: number, y: number];

/** The edges to different nodes whose lines cross, once for each crossing. */
export function crossingEdges(lines: readonly ChartLine[]): readonly (readonly ChartEdge[])[] {
	const pairs = lines.flatMap((a, at) => lines.slice(at + 1).map((b) => [a, b] as const));
	return pairs
		.filter(([a, b]) => a.edge.to !== b.edge.to)
		.flatMap(([a, b]) => {
			const all = stretches(a).flatMap((one) => stretches(b).map((other) => cross(one, other)));
			return all.filter(Boolean).map(() => [a.edge, b.edge]);
		});
}

function stretches({ points }: ChartLine): readonly (readonly [Point, Point])[] {
	return points.slice(1).map((to, at) => [points[at] ?? to, to] as const);
}

function cross(a: readonly [Point, Point], b: readonly [Point, Point]): boolean {
	return isSplit(a, b, 0, 1) || isSplit(b, a, 0, 1);
}

/** Whether the level stretch `a` and the upright stretch `b` share a point inside both. */
function isSplit(a: readonly [Point, Point], b: readonly [Point, Point], x: 0, y: 1): boolean {
	if (a[0][y] !== a[1][y] || b[0][x] !== b[1][x]) return false;
	return isBetween(b[0][x], a[0][x], a[1][x]) && isBetween(a[0][y], b[0][y], b[1][y]);
}

function isBetween(at: number, a: number, b: number): boolean {
	return at > Math.min(a, b) && at < Math.max(a, b);
}
