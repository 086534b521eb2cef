/** Which stretches of the lattice an edge may use, and what they cost a reader. */
import {
	DOWN,
	type Lattice,
	type LatticePoint,
	LEFT,
	opposite,
	RIGHT,
	step,
	UP,
	type Way,
} from './lattice.ts';
import type { Traffic } from './traffic.ts';

export const TURN = 2.4;
const CROSSING = 24;
const ACROSS = 0.8;
const ALONG = 0.55;
/** Beside an edge to another node; less where edges to the same node run as one. */
const BESIDE = 0.3;
const SHARED = 0.5;
/** Through a cell, between what stands left and right of it. */
const THROUGH_CELL = 0.4;

interface Surroundings {
	readonly lattice: Lattice;
	readonly traffic: Traffic;
	/** The node that the edge goes to. */
	readonly net: number;
}

const isEven = (n: number) => n % 2 === 0;

/** Whether an edge may go from a point to its neighbour. */
export function isOpen(point: LatticePoint, way: Way, around: Surroundings): boolean {
	const { lattice } = around;
	const { x, y } = step(point, way);
	if (x < 0 || y < 0 || x > lattice.width || y > lattice.height) return false;
	return way === LEFT || way === RIGHT
		? isEven(y) || isRowOpen(point, way, around)
		: isColumnOpen(point, way, around);
}

/** Along the middle of a row: through free cells, one edge at a time. */
function isRowOpen(
	point: LatticePoint,
	way: Way,
	{ lattice, traffic, net }: Surroundings,
): boolean {
	const next = step(point, way);
	const cell = isEven(point.x) ? next.x : point.x;
	if (lattice.nodeAt((point.y - 1) / 2, (cell - 1) / 2) !== undefined) return false;
	return isAlone(point, way, { traffic, net }) && isAlone(next, opposite(way), { traffic, net });
}

/** Along a channel, unless a bar lies across it; or along the middle of a column. */
function isColumnOpen(point: LatticePoint, way: Way, around: Surroundings): boolean {
	const { lattice, traffic, net } = around;
	const next = step(point, way);
	const row = Math.floor(Math.min(point.y, next.y) / 2);
	if (isEven(point.x)) return !lattice.isBarred(row, point.x / 2);
	const column = (point.x - 1) / 2;
	if (lattice.nodeAt(row, column) !== undefined) return false;
	const [channel, inward] = isEven(point.y) ? [point, way] : [next, opposite(way)];
	// What stands beyond the channel must stay free to be entered from it.
	const beyond = lattice.nodeAt(inward === UP ? row + 1 : row - 1, column);
	const isKept = inward === UP && beyond !== undefined && beyond !== net;
	return !isKept && isAlone(channel, inward, { traffic, net }) && traffic.isFree(point, way, net);
}

/** On the middle lines, edges to different nodes may not even come to one point from both sides. */
function isAlone(
	point: LatticePoint,
	way: Way,
	{ traffic, net }: Pick<Surroundings, 'traffic' | 'net'>,
): boolean {
	return traffic.isFree(point, way, net) && traffic.isFree(point, opposite(way), net);
}

interface Move {
	readonly point: LatticePoint;
	readonly way: Way;
	/** The way it came to the point. */
	readonly before: Way;
}

/** What a move adds: length, a turn, edges crossed, edges beside. */
export function moveCost(
	{ point, way, before }: Move,
	{ traffic, net }: Pick<Surroundings, 'traffic' | 'net'>,
): number {
	const isVertical = way === UP || way === DOWN;
	const length = isVertical ? ALONG : ACROSS;
	const isCell = isVertical ? !isEven(point.x) : !isEven(point.y);
	const turn = way === before ? traffic.crossings(point, way, net) * CROSSING : TURN;
	const shared = traffic.isOwn(point, way, net) ? SHARED : 1;
	const beside = traffic.others(point, way, net) * BESIDE + (isCell ? THROUGH_CELL : 0);
	return (length + beside) * shared + turn;
}
