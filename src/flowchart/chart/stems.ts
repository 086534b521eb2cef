/** Where edges leave the bottom of a box side by side, and where their answers stand. */
import type { Wire } from './route.ts';

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
	const left = sorted.filter(({ exit }) => exit.shift < 0).length;
	const right = sorted.filter(({ exit }) => exit.shift > 0).length;
	const places = sorted.map(({ exit: { shift } }, at) => {
		if (shift === 0) return 0;
		return shift < 0
			? -besideMiddle(left - at, left, right)
			: besideMiddle(at - sorted.length + right + 1, right, left);
	});
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

/**
 * How far from the middle the `nth` of `count` stems on one side is. Close where there is one, so that
 * its answer has the room outside; farther where answers stand between stems.
 */
function besideMiddle(nth: number, count: number, opposite: number): number {
	if (count === 1) return opposite === 0 ? 0.16 : 0.24;
	return 0.2 + ((nth - 1) * 0.2) / count;
}
