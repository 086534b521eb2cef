/** Where edges leave the bottom of a box side by side, and where their answers stand. */
import type { Wire } from './wire.ts';

export interface Stem {
	/** From the middle of the box, in widths. */
	readonly at: number;
	/** Which side of it the answer stands on, and how wide that may be, in widths. */
	readonly side: 'left' | 'right';
	readonly room: number;
}

/** The stems of all wires that leave a bottom. */
export function stemsOf(wires: readonly Wire[]): ReadonlyMap<Wire, Stem> {
	const leaving = wires.filter(({ exit }) => exit.side === 'bottom');
	const groups = Map.groupBy(leaving, ({ edge, exit }) => `${edge.from} ${exit.column}`);
	return new Map([...groups.values()].flatMap(stemsOfBox));
}

function stemsOfBox(wires: readonly Wire[]): (readonly [Wire, Stem])[] {
	const sorted = wires.toSorted((a, b) => a.exit.shift - b.exit.shift);
	const left = sorted.filter(({ exit }) => exit.shift < 0);
	const middle = sorted.filter(({ exit }) => exit.shift === 0);
	const right = sorted.filter(({ exit }) => exit.shift > 0);
	const places = [...leftOf(left, right.length), ...middle.map(() => 0), ...rightOf(right, sorted)];
	return sorted.map((wire, at) => {
		const own = places[at] ?? 0;
		const [before = -0.5, after = 0.5] = [places[at - 1], places[at + 1]];
		// The outermost at the left has all the room to its left.
		const isLeft = at === 0 && sorted.length > 1;
		return [
			wire,
			{ at: own, side: isLeft ? 'left' : 'right', room: isLeft ? own - before : after - own },
		];
	});
}

/** Between stems whose answers stand on their outer sides: a little more than from track to track. */
const APART = 0.09;
/** A stem alone at its side of the middle: where its answer needs the room outside, and where it doesn't. */
const NEAR = 0.16;
const FAR = 0.24;
/** Characters that have room outside of `FAR`. */
const SHORT = 3;

/** The first has its answer on its left, the others on their right, up to the next or the middle. */
function leftOf(wires: readonly Wire[], opposite: number): readonly number[] {
	const [first] = wires;
	if (!first) return [];
	if (wires.length === 1) return [opposite > 0 && lengthOf(first) <= SHORT ? -FAR : -NEAR];
	const rooms = shared(wires, 0.5 - APART);
	return runningSums(-0.5, rooms).map((end, at) =>
		at === 0 ? end : end - (rooms[at] ?? 0) + APART,
	);
}

/**
 * Their answers stand on their right, and so does that of the stem before them; but the very first of
 * a box has its own on its left. Never in the middle, where others may come to what is below.
 */
function rightOf(wires: readonly Wire[], all: readonly Wire[]): readonly number[] {
	const before = all.slice(0, all.length - wires.length);
	const [, ...others] = wires;
	if (wires.length === 0) return [];
	if (wires.length === all.length) return [NEAR, ...startsIn(NEAR + APART, others)];
	if (before.length === 1) return startsIn(NEAR, wires);
	return startsIn(0, [...before.slice(-1), ...wires]).slice(1);
}

/** Where each begins when they share what is left of the box. */
function startsIn(start: number, wires: readonly Wire[]): readonly number[] {
	const rooms = shared(wires, 0.5 - start);
	return runningSums(start, rooms).map((end, at) => end - (rooms[at] ?? 0));
}

/** A room in parts, larger ones for longer answers. */
function shared(wires: readonly Wire[], room: number): readonly number[] {
	const lengths = wires.map((wire) => Math.min(Math.max(lengthOf(wire), 2), MOST));
	const all = lengths.reduce((sum, length) => sum + length, 0);
	return lengths.map((length) => (length / all) * room);
}

/** Characters of an answer that count: longer ones still leave others a part. */
const MOST = 8;

const lengthOf = ({ edge: { label = '' } }: Wire) => [...label].length;

function runningSums(start: number, parts: readonly number[]): readonly number[] {
	let sum = start;
	return parts.map((part) => {
		sum += part;
		return sum;
	});
}
