import { type Pairs, pairsIn } from './match/pairs.ts';
import { type Known, type ReadList, syllablesOf, type TownshipNames } from './read-word-list.ts';
import type { Query, Tables } from './rewrite.ts';

/** Everything that can be found, as far as it is loaded. */
export interface Pool {
	readonly entries: readonly Known[];
	readonly pairs: Pairs;
	readonly townships: readonly TownshipNames[];
	readonly tables: Tables;
	/** How a character is read, if anybody has said so. */
	readonly readings: ReadonlyMap<string, string>;
	/** Official terms for everyday words that sound like some of these syllables. */
	termsHeardIn(syllables: readonly string[]): Query['terms'];
	/** The county's pages for which a township has one of its own. */
	covered(township: string | undefined): ReadonlySet<string>;
}

export type PoolParts = Pick<Pool, 'townships' | 'tables' | 'readings'>;

export function poolOf(lists: readonly ReadList[], parts: PoolParts): Pool {
	const entries = lists.flatMap((list) => list.entries);
	const covered = new Map<string, Set<string>>();
	for (const { township, isCounty, path } of entries) {
		if (township === undefined || !isCounty) continue;
		const paths = covered.get(township) ?? new Set();
		covered.set(township, paths.add(path.slice(township.length + 1)));
	}
	return {
		...parts,
		entries,
		pairs: pairsIn(entries),
		termsHeardIn: termsHeard(parts),
		covered: (township) => (township && covered.get(township)) || new Set(),
	};
}

function termsHeard({ tables, readings }: PoolParts): Pool['termsHeardIn'] {
	const spoken = (syllables: readonly string[]) => ` ${syllables.join(' ')} `;
	let words: readonly (readonly [sound: string, length: number, terms: readonly string[]])[];
	return (syllables) => {
		words ??= Array.from(tables.synonyms, ([word, terms]) => {
			const sound = syllablesOf(word, readings);
			return [spoken(sound), sound.length, terms];
		});
		const heard = spoken(syllables);
		return words
			.filter(([sound, length]) => length > 1 && heard.includes(sound))
			.flatMap(([, length, terms]) =>
				terms.map((text) => ({ text, share: length / syllables.length })),
			);
	};
}
