/** States that wait by what they cost, the cheapest first: a binary heap. */
export class Queue {
	readonly #states: number[] = [];
	readonly #costs: number[] = [];

	clear(): void {
		this.#states.length = 0;
		this.#costs.length = 0;
	}

	/** Of the cheapest state; infinite where none waits. */
	get cost(): number {
		return this.#costs[0] ?? Number.POSITIVE_INFINITY;
	}

	push(state: number, cost: number): void {
		let at = this.#costs.length;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if ((this.#costs[parent] ?? 0) <= cost) break;
			this.#move(parent, at);
			at = parent;
		}
		this.#put(at, state, cost);
	}

	/** Takes the cheapest state out; one must wait. */
	take(): number {
		const first = this.#states[0] ?? 0;
		const [state, cost] = [this.#states.pop() ?? 0, this.#costs.pop() ?? 0];
		const count = this.#costs.length;
		if (count === 0) return first;
		let at = 0;
		for (let child = 1; child < count; child = 2 * at + 1) {
			const [left = 0, right = Number.POSITIVE_INFINITY] = [
				this.#costs[child],
				this.#costs[child + 1],
			];
			if (right < left) child++;
			if (Math.min(left, right) >= cost) break;
			this.#move(child, at);
			at = child;
		}
		this.#put(at, state, cost);
		return first;
	}

	#put(at: number, state: number, cost: number): void {
		this.#states[at] = state;
		this.#costs[at] = cost;
	}

	#move(from: number, to: number): void {
		this.#put(to, this.#states[from] ?? 0, this.#costs[from] ?? 0);
	}
}
