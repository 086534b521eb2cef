import { pairsOf } from '../plain.ts';
import type { Known } from '../read-word-list.ts';
import { SCORES } from './scores.ts';

/** What a pair of characters that no entry has counts beside those that some have. */
const UNKNOWN = 1;

/** How telling each pair of characters is: the fewer entries have it, the more. */
export interface Pairs {
	readonly rarity: ReadonlyMap<string, number>;
	of(entry: Known): EntryPairs;
}

interface EntryPairs {
	readonly all: ReadonlySet<string>;
	readonly words: readonly (readonly string[])[];
}

export function pairsIn(entries: readonly Known[]): Pairs {
	const counts = new Map<string, number>();
	const known = new Map<Known, EntryPairs>();
	for (const entry of entries) {
		const words = entry.words.map(({ text }) => pairsOf(text)).filter((pairs) => pairs.length > 0);
		const all = new Set<string>();
		for (const pair of words.flat()) all.add(pair);
		for (const pair of all) counts.set(pair, (counts.get(pair) ?? 0) + 1);
		known.set(entry, { all, words });
	}
	const rarity = new Map<string, number>();
	for (const [pair, count] of counts) rarity.set(pair, Math.log(1 + entries.length / count));
	return { rarity, of: (entry) => known.get(entry) ?? { all: new Set(), words: [] } };
}

/** How well an entry answers by the pairs it shares with a question that it does not have as a whole. */
export function scorePairs(entry: Known, asked: readonly string[], pairs: Pairs): number {
	const { all, words } = pairs.of(entry);
	let [shared, sought] = [0, 0];
	for (const pair of asked) {
		const weight = pairs.rarity.get(pair) ?? UNKNOWN;
		sought += weight;
		if (all.has(pair)) shared += weight;
	}
	if (shared === 0) return 0;
	const wanted = new Set(asked);
	const nearest = words.map((word) => word.filter((pair) => wanted.has(pair)).length / word.length);
	return SCORES.pairs + (44 * shared) / sought + 10 * Math.max(...nearest);
}
