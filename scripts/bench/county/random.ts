/** Chance that always falls the same way: the same seed yields the same county, byte for byte. */
export interface Random {
	/** A whole number from 0 up to, but not including, `end`. */
	below(end: number): number;
	pick<Value>(values: readonly Value[]): Value;
	/** Some of the values, each at most once, in their order. */
	some<Value>(values: readonly Value[], count: number): readonly Value[];
}

export function randomFrom(seed: string): Random {
	const next = mulberry32(hashOf(seed));
	const below = (end: number) => Math.floor(next() * end);
	return {
		below,
		pick: (values) => at(values, below(values.length)),
		some: (values, count) => {
			const taken = new Set<number>();
			while (taken.size < Math.min(count, values.length)) taken.add(below(values.length));
			return values.filter((_, index) => taken.has(index));
		},
	};
}

/** The value at `index`, counted round and round. */
export function at<Value>(values: readonly Value[], index: number): Value {
	const value = values[index % values.length];
	if (value === undefined) throw new RangeError('no values to choose from');
	return value;
}

/** FNV-1a. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return hash;
}

function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
