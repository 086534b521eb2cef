/** Which lines are taken by edges to which node. Edges to one node may share a line. */
import {
	DOWN,
	type LatticePoint,
	LEFT,
	opposite,
	RIGHT,
	step,
	UP,
	WAYS,
	type Way,
} from './lattice.ts';

export class Traffic {
	/** By point: the ways out of it that the edges to each node take, and how many do. */
	readonly #arms = new Map<number, Map<number, readonly number[]>>();
	readonly #width: number;

	constructor(width: number) {
		this.#width = width + 1;
	}

	/** Counts a stretch between a point and its neighbour; `by` −1 takes it away again. */
	count(point: LatticePoint, way: Way, { net, by }: { net: number; by: 1 | -1 }): void {
		this.#add(point, way, net, by);
		this.#add(step(point, way), opposite(way), net, by);
	}

	/** Whether only edges to `net`, if any, take this way out of a point. */
	isFree(point: LatticePoint, way: Way, net: number): boolean {
		return this.others(point, way, net) === 0;
	}

	/** How many other nodes have edges that take this way out of a point. */
	others(point: LatticePoint, way: Way, net: number): number {
		let count = 0;
		for (const [other, arms] of this.#at(point)) {
			if (other !== net && (arms[way] ?? 0) > 0) count++;
		}
		return count;
	}

	/** How many other nodes have edges that go straight across the way through a point. */
	crossings(point: LatticePoint, way: Way, net: number): number {
		const across: readonly Way[] = way === UP || way === DOWN ? [LEFT, RIGHT] : [UP, DOWN];
		let count = 0;
		for (const [other, arms] of this.#at(point)) {
			if (other !== net && across.every((each) => (arms[each] ?? 0) > 0)) count++;
		}
		return count;
	}

	/** Whether an edge to `net` goes this way already. */
	isOwn(point: LatticePoint, way: Way, net: number): boolean {
		return (this.#at(point).get(net)?.[way] ?? 0) > 0;
	}

	#at({ x, y }: LatticePoint): ReadonlyMap<number, readonly number[]> {
		return this.#arms.get(y * this.#width + x) ?? new Map();
	}

	#add({ x, y }: LatticePoint, way: Way, net: number, by: number): void {
		const key = y * this.#width + x;
		const nets = this.#arms.get(key) ?? new Map<number, readonly number[]>();
		const arms = nets.get(net) ?? [0, 0, 0, 0];
		nets.set(
			net,
			WAYS.map((each) => (arms[each] ?? 0) + (each === way ? by : 0)),
		);
		this.#arms.set(key, nets);
	}
}
