/** Outlines of shapes, in mm, clockwise from the top. */
import type { Point } from '../qr/path.ts';

interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Points on each rounded corner: at a few millimetres nobody sees that they are joined by lines. */
const FINENESS = 8;

/** A rectangle with round corners. Begins in the middle of the top, where a stroke is closed unseen. */
export function rounded({ x, y, width, height }: Rect, radius: number): readonly Point[] {
	const r = Math.min(radius, width / 2, height / 2);
	const corner = (cx: number, cy: number, from: number): Point[] =>
		Array.from({ length: FINENESS + 1 }, (_, at): Point => {
			const angle = ((from + (90 * at) / FINENESS) * Math.PI) / 180;
			return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
		});
	const start: Point = [x + width / 2, y];
	return [
		start,
		...corner(x + width - r, y + r, -90),
		...corner(x + width - r, y + height - r, 0),
		...corner(x + r, y + height - r, 90),
		...corner(x + r, y + r, 180),
		start,
	];
}

/** A rectangle whose sides run out into points, `inset` deep. */
export function hexagon({ x, y, width, height }: Rect, inset: number): readonly Point[] {
	const [right, bottom, middle] = [x + width, y + height, y + height / 2];
	const start: Point = [x + width / 2, y];
	return [
		start,
		[right - inset, y],
		[right, middle],
		[right - inset, bottom],
		[x + inset, bottom],
		[x, middle],
		[x + inset, y],
		start,
	];
}

/** The head of an arrow whose tip is at `tip`, coming from `from` level or upright. */
export function arrowHead(from: Point, tip: Point, length: number): readonly Point[] {
	const half = length * 0.42;
	const [dx, dy] = [Math.sign(tip[0] - from[0]), Math.sign(tip[1] - from[1])];
	const [baseX, baseY] = [tip[0] - dx * length, tip[1] - dy * length];
	return [tip, [baseX + dy * half, baseY + dx * half], [baseX - dy * half, baseY - dx * half]];
}
