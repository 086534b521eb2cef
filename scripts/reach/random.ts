export interface Random {
	/** From 0 up to, but not including, 1. */
	next(): number;
	/** Around 0, mostly between -1 and 1. */
	gauss(): number;
}

/** The same numbers for the same seed. The method is known as mulberry32. */
export function createRandom(seed: number): Random {
	let state = seed;
	function next(): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}
	const gauss = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
	return { next, gauss };
}
