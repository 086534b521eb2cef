/** Which stretches of the lattice an edge may use, and what they cost a reader. */
import { DOWN, type Lattice, LEFT, opposite, RIGHT, UP, WAYS, type Way } from './lattice.ts';
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

/** What a stretch is: none, along a channel, along the middle of a row, from a channel into a column's cell, or out of it. */
const CLOSED = 0;
const CHANNEL = 1;
const ROW = 2;
const INWARD = 3;
const OUTWARD = 4;

const ANYONE = -1;

/** The stretches out of the points of a lattice, for edges to the node `net`. */
export class Moves {
	readonly #lattice: Lattice;
	readonly #traffic: Traffic;
	/** By point and way: what the stretch is, and the node that it is kept for. */
	readonly #kinds: Uint8Array;
	readonly #keptFor: Int32Array;

	constructor(lattice: Lattice, traffic: Traffic) {
		this.#lattice = lattice;
		this.#traffic = traffic;
		this.#kinds = new Uint8Array(lattice.points * 4);
		this.#keptFor = new Int32Array(lattice.points * 4).fill(ANYONE);
		for (let point = 0; point < lattice.points; point++) {
			for (const way of WAYS) this.#survey(point, way);
		}
	}

	/** Whether an edge may go from a point to its neighbour: in cells only one may. */
	isOpen(point: number, way: Way, net: number): boolean {
		const at = point * 4 + way;
		const kind = this.#kinds[at];
		if (kind === CLOSED || kind === CHANNEL) return kind === CHANNEL;
		const keptFor = this.#keptFor[at];
		if (keptFor !== ANYONE && keptFor !== net) return false;
		const isAloneHere = kind === OUTWARD || this.#isAlone(point, way, net);
		return (
			isAloneHere && (kind === INWARD || this.#isAlone(this.#lattice.step(point, way), way, net))
		);
	}

	/** What a move adds: length, a turn, edges crossed, edges beside. `before` is the way it came. */
	cost(point: number, way: Way, { before, net }: { before: Way; net: number }): number {
		const traffic = this.#traffic;
		const length = way === UP || way === DOWN ? ALONG : ACROSS;
		const isCell = this.#kinds[point * 4 + way] !== CHANNEL;
		const turn = way === before ? traffic.crossings(point, way, net) * CROSSING : TURN;
		const shared = traffic.isOwn(point, way, net) ? SHARED : 1;
		const beside = traffic.others(point, way, net) * BESIDE + (isCell ? THROUGH_CELL : 0);
		return (length + beside) * shared + turn;
	}

	/** On the middle lines, edges to different nodes may not even come to one point from both sides. */
	#isAlone(point: number, way: Way, net: number): boolean {
		return this.#traffic.isFree(point, way, net) && this.#traffic.isFree(point, opposite(way), net);
	}

	/** What is so whatever the traffic. */
	#survey(point: number, way: Way): void {
		const { width, height } = this.#lattice;
		const { x, y } = this.#lattice.pointAt(point);
		const isLevel = way === LEFT || way === RIGHT;
		const isAhead = way === DOWN || way === RIGHT;
		const at = point * 4 + way;
		if (isLevel ? x === (isAhead ? width : 0) : y === (isAhead ? height : 0)) return;
		// Of the cell that the stretch is in, or at the edge of.
		const row = (isLevel || isAhead ? y : y - 1) >> 1;
		const column = (isLevel && !isAhead ? x - 1 : x) >> 1;
		const isInChannel = isLevel ? isEven(y) : isEven(x);
		const isTaken = this.#lattice.nodeAt(row, column) !== undefined;
		if (isInChannel) {
			const isBarred = !isLevel && this.#lattice.isBarred(row, column);
			this.#kinds[at] = isBarred ? CLOSED : CHANNEL;
		} else if (!isTaken) {
			this.#kinds[at] = isLevel ? ROW : isEven(y) ? INWARD : OUTWARD;
			// What stands below a cell must stay free to be entered from the channel between.
			const isAboveChannel = !isLevel && isAhead !== isEven(y);
			if (isAboveChannel) this.#keptFor[at] = this.#lattice.nodeAt(row + 1, column) ?? ANYONE;
		}
	}
}

const isEven = (n: number) => n % 2 === 0;
