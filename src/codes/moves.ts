import type { LedgerEntry } from '../domain/code.ts';

/** What 转到 says of the ledger's targets. */
export interface Moves {
	/** Where the chain that begins at `target` ends; undefined when it runs into a loop. */
	endOf(target: string): string | undefined;
	/** Each loop once, in the order of its steps. */
	readonly loops: readonly (readonly string[])[];
}

/**
 * Follows every 转到 to its end, each step once. A target goes where its latest entry says, so one
 * that was set up anew and has a code of its own is an end.
 */
export function movesOf(ledger: readonly LedgerEntry[]): Moves {
	const next = new Map(ledger.map(({ target, movedTo }) => [target, movedTo]));
	const ends = new Map<string, string | undefined>();
	const loops: (readonly string[])[] = [];
	for (const start of next.keys()) {
		const trail = new Set<string>();
		let here = start;
		for (let onward = next.get(here); onward !== undefined; onward = next.get(here)) {
			if (ends.has(here) || trail.has(here)) break;
			trail.add(here);
			here = onward;
		}
		const looped = trail.has(here);
		if (looped) loops.push([...trail].slice([...trail].indexOf(here)));
		const end = looped ? undefined : ends.has(here) ? ends.get(here) : here;
		for (const step of trail) ends.set(step, end);
	}
	return { endOf: (target) => (ends.has(target) ? ends.get(target) : target), loops };
}
