import type { Stretch } from './digits.ts';

/** Groups of a stretch in a row that may make one number. */
export interface Run {
	readonly stretch: Stretch;
	/** Its digits, up to but not including `to`. */
	readonly from: number;
	readonly to: number;
	/** The indexes of its first and last group. */
	readonly first: number;
	readonly last: number;
	readonly written: string;
}

/** A mobile number has 11 digits, a card at most 19. */
const SHORTEST = 11;
const LONGEST = 19;

/** The runs of a possible length that begin with the group at `first`, longest first. */
export function runsFrom(stretch: Stretch, first: number): readonly Run[] {
	const runs: Run[] = [];
	const from = stretch.ends[first - 1] ?? 0;
	for (let last = first; last < stretch.ends.length; last++) {
		const to = stretch.ends[last] ?? 0;
		if (to - from > LONGEST) break;
		if (to - from < SHORTEST) continue;
		runs.push({ stretch, from, to, first, last, written: stretch.written.slice(from, to) });
	}
	return runs.reverse();
}

/**
 * Whether people break up long numbers so: `138 0013 8000`, or `1 3 8 0 0 …`; not `13 2026 11 22 5`,
 * which is more likely a row of a table, unless nothing else stands there.
 */
export function isNatural({ stretch, from, to, first, last }: Run): boolean {
	if (to - from === stretch.digits.length) return true;
	const ends = stretch.ends.slice(first, last + 1);
	const sizes = ends.map((end, index) => end - (ends[index - 1] ?? from));
	return sizes.slice(0, -1).every((size) => size >= 3) || sizes.every((size) => size <= 2);
}
