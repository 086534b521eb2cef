/** Dijkstra's search over numbered states, which end in a goal. */
import { Queue } from './queue.ts';

export interface Search {
	readonly starts: Iterable<readonly [state: number, cost: number]>;
	/** Names the states that may follow, and what going there costs. */
	follow(state: number, reach: (next: number, cost: number) => void): void;
	/** What it costs to end here; undefined where it can't end. */
	ending(state: number): number | undefined;
}

/** One search after another, in the same room: it is taken once. */
export class CheapestWay {
	readonly #costs: Float64Array;
	readonly #before: Int32Array;
	readonly #queue = new Queue();

	/** `size`: how many states there are. */
	constructor(size: number) {
		this.#costs = new Float64Array(size);
		this.#before = new Int32Array(size);
	}

	/** The cheapest way, as its states; undefined if there is none. Ties go to what was found first. */
	find({ starts, follow, ending }: Search): readonly number[] | undefined {
		const [costs, queue] = [this.#costs.fill(Number.POSITIVE_INFINITY), this.#queue];
		queue.clear();
		for (const [state, cost] of starts) this.#reach(state, cost, NOWHERE);
		let [best, goal] = [Number.POSITIVE_INFINITY, NOWHERE];
		let [state, cost] = [NOWHERE, 0];
		const reach = (next: number, more: number) => this.#reach(next, cost + more, state);
		while (queue.cost < best) {
			cost = queue.cost;
			state = queue.take();
			if (cost > (costs[state] ?? 0)) continue;
			const end = ending(state);
			if (end !== undefined && cost + end < best) [best, goal] = [cost + end, state];
			follow(state, reach);
		}
		return goal === NOWHERE ? undefined : this.#trace(goal);
	}

	#reach(state: number, cost: number, before: number): void {
		if (cost >= (this.#costs[state] ?? 0)) return;
		this.#costs[state] = cost;
		this.#before[state] = before;
		this.#queue.push(state, cost);
	}

	#trace(goal: number): readonly number[] {
		const states: number[] = [];
		for (let at = goal; at !== NOWHERE; at = this.#before[at] ?? NOWHERE) states.push(at);
		return states.reverse();
	}
}

const NOWHERE = -1;
