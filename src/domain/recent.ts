/**
 * Remembers the last answers that were new: for what recurs soon, of which there is no end. None is
 * forgotten before `most` others have come.
 */
export class Recent<Key, Value> {
	readonly #answers = new Map<Key, { readonly value: Value }>();
	readonly #most: number;

	constructor(most: number) {
		this.#most = most;
	}

	/** What was made for `key`, made now if need be. */
	of(key: Key, make: () => Value): Value {
		const known = this.#answers.get(key);
		if (known) return known.value;
		const made = { value: make() };
		const [oldest] = this.#answers.keys();
		if (oldest !== undefined && this.#answers.size >= this.#most) this.#answers.delete(oldest);
		this.#answers.set(key, made);
		return made.value;
	}
}
