/** Wires as straight strands, and the strands of one channel that run as one. */
import type { LatticePoint } from './lattice.ts';
import type { Wire } from './wire.ts';

/** A straight part of a wire, in lattice units. Its wire turns off at both ends, or stops at a node. */
export interface Strand {
	readonly isUpright: boolean;
	/** The x of an upright strand, the y of a level one. Even: in a channel. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

/** How far beside the middle of its column the outermost port is: less than half a column. */
const PORT_REACH = 0.4;

/** The corners of a wire from the middle of one node to the middle of the other. */
export function cornersOf({ exit, entry, points }: Wire): readonly LatticePoint[] {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return [];
	const shift = exit.shift * PORT_REACH;
	const port = { x: 2 * exit.column + 1 + shift, y: exit.point.y };
	const start = exit.side === 'bottom' ? { ...port, y: port.y - 1 } : beside(first, exit.side, -1);
	const goal = entry.side === 'top' ? { ...last, y: last.y + 1 } : beside(last, entry.side, -1);
	const all = [start, ...(shift === 0 ? [] : [port]), ...points, goal];
	return all.filter((point, at) => !isBetween(point, all[at - 1], all[at + 1]));
}

/** Into the node whose side a point is at. */
function beside({ x, y }: LatticePoint, side: string, by: number): LatticePoint {
	return { x: side === 'left' ? x - by : x + by, y };
}

function isBetween(
	point: LatticePoint,
	before: LatticePoint | undefined,
	after: LatticePoint | undefined,
): boolean {
	if (!before || !after) return false;
	const isOneColumn = before.x === point.x && point.x === after.x;
	return isOneColumn || (before.y === point.y && point.y === after.y);
}

/** The strands between corners, in order. */
export function strandsOf(corners: readonly LatticePoint[]): readonly Strand[] {
	return corners.slice(1).map((to, at) => {
		const from = corners[at] ?? to;
		const isUpright = from.x === to.x;
		return isUpright
			? { isUpright, line: from.x, from: from.y, to: to.y }
			: { isUpright, line: from.y, from: from.x, to: to.x };
	});
}
