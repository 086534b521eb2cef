import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/print/face.ts';
import { joinCurves } from '../../src/print/join-curves.ts';

type Point = readonly [number, number];

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** A cubic curve cut in two, and again: what a converter to TrueType leaves of it. */
function halves(curve: readonly Point[], times: number): readonly (readonly Point[])[] {
	const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = curve;
	if (times === 0) return [[a, b, c, d]];
	const [ab, bc, cd] = [middle(a, b), middle(b, c), middle(c, d)];
	const [abc, bcd] = [middle(ab, bc), middle(bc, cd)];
	const cut = middle(abc, bcd);
	return [...halves([a, ab, abc, cut], times - 1), ...halves([cut, bcd, cd, d], times - 1)];
}

function outlineOf(curves: readonly (readonly Point[])[]): Segment[] {
	const [start = [0, 0]] = curves[0] ?? [];
	return [
		{ kind: 'move', points: start },
		...curves.map(([, b = [0, 0], c = [0, 0], d = [0, 0]]): Segment => {
			return { kind: 'curve', points: [...b, ...c, ...d] };
		}),
		{ kind: 'close' },
	];
}

/** Points along an outline's curves, close to each other. */
function pointsOn(outline: readonly Segment[]): readonly Point[] {
	let at: Point = [0, 0];
	return outline.flatMap((segment): readonly Point[] => {
		if (segment.kind === 'close') return [];
		const from = at;
		const [endX = 0, endY = 0] = segment.points.slice(-2);
		at = [endX, endY];
		if (segment.kind !== 'curve') return [at];
		const [x1, y1, x2, y2, x, y] = segment.points;
		return Array.from({ length: 200 }, (_, step): Point => {
			const t = step / 199;
			const shares = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
			const sum = (values: readonly number[]) =>
				values.reduce((total, value, index) => total + value * (shares[index] ?? 0), 0);
			return [sum([from[0], x1, x2, x]), sum([from[1], y1, y2, y])];
		});
	});
}

function farthest(from: readonly Point[], to: readonly Point[]): number {
	const distances = from.map(([x, y]) =>
		Math.min(...to.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY))),
	);
	return Math.max(...distances);
}

const bow = (width: number, height: number): readonly Point[] => [
	[0, 0],
	[0, height * 0.55],
	[width * 0.45, height],
	[width, height],
];

describe('curves that were cut in pieces', () => {
	it.each([
		[100, 100],
		[200, 100],
		[300, 350],
		[400, 400],
	])('are one again, on a bow of %i by %i', (width, height) => {
		const joined = joinCurves(outlineOf(halves(bow(width, height), 1)));
		expect(joined.map(({ kind }) => kind)).toEqual(['move', 'curve', 'close']);
	});

	it('are never more, and nobody sees a difference', () => {
		const side = fc.integer({ min: 20, max: 400 });
		fc.assert(
			fc.property(side, side, fc.integer({ min: 1, max: 3 }), (width, height, times) => {
				const cut = outlineOf(halves(bow(width, height), times));
				const joined = joinCurves(cut);
				expect(joined.length).toBeLessThanOrEqual(cut.length);
				expect(farthest(pointsOn(joined), pointsOn(cut))).toBeLessThan(3);
			}),
			{ numRuns: 40 },
		);
	});

	it('stay apart where they turn a corner', () => {
		const back: readonly Point[] = [
			[160, 160],
			[60, 120],
			[40, 60],
			[0, 0],
		];
		const outline = outlineOf([bow(160, 160), back]);
		expect(joinCurves(outline)).toEqual(outline);
	});

	it('leave lines and empty outlines as they are', () => {
		const square: readonly Segment[] = [
			{ kind: 'move', points: [0, 0] },
			{ kind: 'line', points: [10, 0] },
			{ kind: 'line', points: [10, 10] },
			{ kind: 'close' },
		];
		expect(joinCurves(square)).toEqual(square);
		expect(joinCurves([])).toEqual([]);
	});
});
