/**
 * TrueType draws what a designer drew as one curve with two to four quadratic ones. Joined again,
 * outlines take half the room in a file, and are drawn in half the time.
 */
import type { Segment } from './face.ts';
import { dot, length, minus, type Point, plus, times } from './vectors.ts';

type Curve = readonly [from: Point, leaving: Point, arriving: Point, to: Point];

/** How far the joined curve may be from the drawn ones, in thousandths of the size. */
const TOLERANCE = 1;
/** Cosine of the angle at which curves still go on into each other. */
const SMOOTH = 0.995;
/** Cosine of the angle by which one curve turns at most: not much more than a corner's. */
const BACKWARD = -0.2;
/** How often a fit is tried to be made better. */
const ROUNDS = 10;
/** Where each curve is looked at. */
const STEPS = [1 / 3, 2 / 3, 1];

/** The same outline with fewer curves. */
export function joinCurves(outline: readonly Segment[]): readonly Segment[] {
	const joined: Segment[] = [];
	let at: Point = [0, 0];
	let run: Curve[] = [];
	let whole: Curve | undefined;
	const finish = () => {
		if (whole) joined.push(segmentOf(whole));
		[run, whole] = [[], undefined];
	};
	for (const segment of outline) {
		if (segment.kind !== 'curve') {
			finish();
			joined.push(segment);
			if (segment.kind !== 'close') at = segment.points;
			continue;
		}
		const [x1, y1, x2, y2, x, y] = segment.points;
		const curve: Curve = [at, [x1, y1], [x2, y2], [x, y]];
		const longer = whole && joinedCurve([...run, curve]);
		if (!longer) finish();
		run.push(curve);
		whole = longer ?? curve;
		at = [x, y];
	}
	finish();
	return joined;
}

function segmentOf([, leaving, arriving, to]: Curve): Segment {
	return { kind: 'curve', points: [...leaving, ...arriving, ...to] };
}

/** One curve for all of a run; undefined where they turn a corner, or it would be another shape. */
function joinedCurve(run: readonly Curve[]): Curve | undefined {
	const [first, last] = [run[0], run.at(-1)];
	const isSmooth = run.every((curve, at) => {
		const next = run[at + 1];
		return !next || dot(arrival(curve), departure(next)) > SMOOTH;
	});
	if (!first || !last || !isSmooth || dot(departure(first), arrival(last)) < BACKWARD)
		return undefined;
	const ends = { from: first[0], to: last[3], leaving: departure(first), arriving: arrival(last) };
	const samples = run.flatMap((curve) => STEPS.map((step) => pointOn(curve, step))).slice(0, -1);
	let shares = sharesOf([ends.from, ...samples, ends.to]);
	for (let round = 0; round < ROUNDS; round++) {
		const fitted = fittedTo(ends, samples, shares);
		if (!fitted) return undefined;
		shares = nearestShares(fitted, samples, shares);
		if (isNear(fitted, samples, shares)) return fitted;
	}
	return undefined;
}

function isNear(curve: Curve, samples: readonly Point[], shares: readonly number[]): boolean {
	return samples.every((sample, at) => {
		return length(minus(pointOn(curve, shares[at] ?? 0), sample)) <= TOLERANCE;
	});
}

interface Ends {
	readonly from: Point;
	readonly to: Point;
	/** Directions, of length 1. */
	readonly leaving: Point;
	readonly arriving: Point;
}

/**
 * Least squares for how far the two controls stand from the ends; undefined if one would be behind.
 * After P. J. Schneider, “An algorithm for automatically fitting digitized curves”, 1990.
 */
function fittedTo(
	{ from, to, leaving, arriving }: Ends,
	samples: readonly Point[],
	shares: readonly number[],
): Curve | undefined {
	let [aa, ab, bb, ra, rb] = [0, 0, 0, 0, 0];
	for (const [at, sample] of samples.entries()) {
		const t = shares[at] ?? 0;
		const u = 1 - t;
		const [a, b] = [times(leaving, 3 * t * u * u), times(arriving, -3 * t * t * u)];
		const still = plus(times(from, u * u * (u + 3 * t)), times(to, t * t * (t + 3 * u)));
		const rest = minus(sample, still);
		aa += dot(a, a);
		ab += dot(a, b);
		bb += dot(b, b);
		ra += dot(a, rest);
		rb += dot(b, rest);
	}
	const determinant = aa * bb - ab * ab;
	const [near, far] = [(ra * bb - rb * ab) / determinant, (aa * rb - ab * ra) / determinant];
	if (!(near > 0 && far > 0)) return undefined;
	return [from, plus(from, times(leaving, near)), minus(to, times(arriving, far)), to];
}

/** How far along each inner point is, 0 to 1, by the lengths between them. */
function sharesOf(points: readonly Point[]): readonly number[] {
	let along = 0;
	const reached = points.slice(1).map((point, at) => {
		along += length(minus(point, points[at] ?? point));
		return along;
	});
	return reached.slice(0, -1).map((each) => each / along);
}

/** One step of Newton's method towards where the curve is nearest to each sample. */
function nearestShares(
	[p0, p1, p2, p3]: Curve,
	samples: readonly Point[],
	shares: readonly number[],
): readonly number[] {
	const [d0, d1, d2] = [minus(p1, p0), minus(p2, p1), minus(p3, p2)];
	const [e0, e1] = [minus(d1, d0), minus(d2, d1)];
	return samples.map((sample, at) => {
		const t = shares[at] ?? 0;
		const u = 1 - t;
		const speed = times(plus(plus(times(d0, u * u), times(d1, 2 * u * t)), times(d2, t * t)), 3);
		const bend = times(plus(times(e0, u), times(e1, t)), 6);
		const off = minus(pointOn([p0, p1, p2, p3], t), sample);
		const slope = dot(speed, speed) + dot(off, bend);
		return slope === 0 ? t : Math.min(1, Math.max(0, t - dot(off, speed) / slope));
	});
}

function pointOn([p0, p1, p2, p3]: Curve, t: number): Point {
	const u = 1 - t;
	const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
	return [
		a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0],
		a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1],
	];
}

const departure = ([from, leaving, arriving]: Curve) =>
	direction(from, length(minus(leaving, from)) > 0 ? leaving : arriving);
const arrival = ([, leaving, arriving, to]: Curve) =>
	direction(length(minus(to, arriving)) > 0 ? arriving : leaving, to);

function direction(from: Point, to: Point): Point {
	const way = minus(to, from);
	return times(way, 1 / (length(way) || 1));
}
