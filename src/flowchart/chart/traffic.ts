/** Which lines are taken by edges to which node. Edges to one node may share a line. */
import { DOWN, type Lattice, LEFT, opposite, RIGHT, UP, type Way } from './lattice.ts';

/** Counted so that every question has its answer at hand. */
export class Traffic {
	readonly #lattice: Lattice;
	readonly #nets: number;
	/** How many edges to each node take each way out of each point. */
	readonly #edges: Uint16Array;
	/** To how many nodes edges take each way out of each point. */
	readonly #taken: Uint16Array;
	/** To how many nodes edges go straight through each point: level, upright. */
	readonly #through: Uint16Array;

	/** `nets`: how many nodes there are that edges may go to. */
	constructor(lattice: Lattice, nets: number) {
		this.#lattice = lattice;
		this.#nets = nets;
		this.#edges = new Uint16Array(lattice.points * 4 * nets);
		this.#taken = new Uint16Array(lattice.points * 4);
		this.#through = new Uint16Array(lattice.points * 2);
	}

	/** Counts a stretch between a point and its neighbour; `by` −1 takes it away again. */
	count(point: number, way: Way, { net, by }: { net: number; by: 1 | -1 }): void {
		this.#add(point, way, net, by);
		this.#add(this.#lattice.step(point, way), opposite(way), net, by);
	}

	/** Whether only edges to `net`, if any, take this way out of a point. */
	isFree(point: number, way: Way, net: number): boolean {
		return this.others(point, way, net) === 0;
	}

	/** How many other nodes have edges that take this way out of a point. */
	others(point: number, way: Way, net: number): number {
		const all = this.#taken[point * 4 + way] ?? 0;
		return all > 0 && this.isOwn(point, way, net) ? all - 1 : all;
	}

	/** How many other nodes have edges that go straight across the way through a point. */
	crossings(point: number, way: Way, net: number): number {
		const isLevel = way === UP || way === DOWN;
		const all = this.#through[point * 2 + (isLevel ? 0 : 1)] ?? 0;
		return all > 0 && this.#goesThrough(point, isLevel, net) ? all - 1 : all;
	}

	/** Whether an edge to `net` goes this way already. */
	isOwn(point: number, way: Way, net: number): boolean {
		return (this.#edges[this.#at(point, way, net)] ?? 0) > 0;
	}

	#at(point: number, way: Way, net: number): number {
		return (point * 4 + way) * this.#nets + net;
	}

	#goesThrough(point: number, isLevel: boolean, net: number): boolean {
		return isLevel
			? this.isOwn(point, LEFT, net) && this.isOwn(point, RIGHT, net)
			: this.isOwn(point, UP, net) && this.isOwn(point, DOWN, net);
	}

	#add(point: number, way: Way, net: number, by: 1 | -1): void {
		const isLevel = way === LEFT || way === RIGHT;
		const [wasOwn, wasThrough] = [
			this.isOwn(point, way, net),
			this.#goesThrough(point, isLevel, net),
		];
		const at = this.#at(point, way, net);
		this.#edges[at] = (this.#edges[at] ?? 0) + by;
		if (this.isOwn(point, way, net) !== wasOwn) addTo(this.#taken, point * 4 + way, by);
		if (this.#goesThrough(point, isLevel, net) !== wasThrough)
			addTo(this.#through, point * 2 + (isLevel ? 0 : 1), by);
	}
}

function addTo(counts: Uint16Array, at: number, by: 1 | -1): void {
	counts[at] = (counts[at] ?? 0) + by;
}
