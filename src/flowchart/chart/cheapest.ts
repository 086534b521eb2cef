/** Dijkstra's search over numbered states, which end in a goal. */

export interface Search {
	/** How many states there are. */
	readonly size: number;
	readonly starts: readonly { readonly state: number; readonly cost: number }[];
	/** The states that may follow, and what going there costs. */
	next(state: number): readonly { readonly state: number; readonly cost: number }[];
	/** What it costs to end here; undefined where it can't end. */
	ending(state: number): number | undefined;
}

/** The cheapest way, as its states; undefined if there is none. Ties go to what was found first. */
export function cheapest({ size, starts, next, ending }: Search): readonly number[] | undefined {
	const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
	const before = new Int32Array(size).fill(-1);
	const queue: Entry[] = [];
	for (const { state, cost } of starts) {
		if (cost >= (costs[state] ?? 0)) continue;
		costs[state] = cost;
		push(queue, { state, cost });
	}
	let best: Entry | undefined;
	for (
		let at = pop(queue);
		at && at.cost < (best?.cost ?? Number.POSITIVE_INFINITY);
		at = pop(queue)
	) {
		if (at.cost > (costs[at.state] ?? 0)) continue;
		const end = ending(at.state);
		if (end !== undefined && at.cost + end < (best?.cost ?? Number.POSITIVE_INFINITY))
			best = { state: at.state, cost: at.cost + end };
		for (const { state, cost } of next(at.state)) {
			const total = at.cost + cost;
			if (total >= (costs[state] ?? 0)) continue;
			costs[state] = total;
			before[state] = at.state;
			push(queue, { state, cost: total });
		}
	}
	return best && trace(before, best.state);
}

function trace(before: Int32Array, end: number): readonly number[] {
	const states: number[] = [];
	for (let state = end; state >= 0; state = before[state] ?? -1) states.push(state);
	return states.reverse();
}

interface Entry {
	readonly state: number;
	readonly cost: number;
}

function push(heap: Entry[], entry: Entry): void {
	let at = heap.push(entry) - 1;
	while (at > 0) {
		const parent = (at - 1) >> 1;
		const above = heap[parent];
		if (!above || above.cost <= entry.cost) break;
		heap[at] = above;
		at = parent;
	}
	heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
	const [first] = heap;
	const last = heap.pop();
	if (!first || !last || heap.length === 0) return first;
	let at = 0;
	for (;;) {
		const left = 2 * at + 1;
		const [a, b] = [heap[left], heap[left + 1]];
		const child = a && b && b.cost < a.cost ? left + 1 : left;
		const below = heap[child];
		if (!below || below.cost >= last.cost) break;
		heap[at] = below;
		at = child;
	}
	heap[at] = last;
	return first;
}
