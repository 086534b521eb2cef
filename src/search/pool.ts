import type { ConceptsIn } from './concepts.ts';
import { isThereButForOne } from './match/one-wrong.ts';
import { type Pairs, pairsIn } from './match/pairs.ts';
import { type Known, type ReadList, syllablesOf, type TownshipNames } from './read-word-list.ts';
import { APART, type Query, type Tables } from './rewrite.ts';
import { type Shares, sharesIn } from './shares.ts';

/** Everything that can be found, as far as it is loaded. */
export interface Pool {
	readonly entries: readonly Known[];
	readonly pairs: Pairs;
	readonly townships: readonly TownshipNames[];
	readonly tables: Tables;
	/** How a character is read, if anybody has said so. */
	readonly readings: ReadonlyMap<string, string>;
	/** Official terms for everyday words that may be meant: they sound alike, or but for one character. */
	termsMeantBy(query: Query): Query['terms'];
	/** How much of a question each entry accounts for. */
	readonly shares: Shares;
	/** The county's pages for which a township has one of its own. */
	covered(township: string | undefined): ReadonlySet<string>;
}

export interface PoolParts extends Pick<Pool, 'townships' | 'tables' | 'readings'> {
	/** What pages say, as far as it is loaded, by their paths. */
	readonly texts: ReadonlyMap<string, string>;
	/** Words that hint at an official term, by the term. */
	readonly hints: ReadonlyMap<string, readonly string[]>;
	readonly conceptsIn: ConceptsIn;
}

export function poolOf(lists: readonly ReadList[], parts: PoolParts): Pool {
	const entries = lists.flatMap((list) => list.entries);
	let shares: Shares | undefined;
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
		termsMeantBy: termsMeant(parts),
		shares: (query) => {
			shares ??= sharesIn({ entries, ...parts });
			return shares(query);
		},
		covered: (township) => (township && covered.get(township)) || new Set(),
	};
}

/** Shorter words with a mistake are like too many others. */
const SHORTEST = 4;

function termsMeant({ tables, readings }: PoolParts): Pool['termsMeantBy'] {
	const spoken = (text: string) => ` ${syllablesOf(text, readings).join(' ')} `;
	let words: readonly EverydayWord[];
	return ({ bare, letters }) => {
		const whole = [...tables.synonyms].filter(([word]) => !word.includes(APART));
		words ??= whole.map(([word, terms]) => {
			return { letters: Array.from(word), sound: spoken(word), terms };
		});
		const asked = Array.from(bare);
		const heard = spoken(bare);
		const isMeant = ({ letters: word, sound }: EverydayWord) => {
			if (letters !== undefined) return sound.replace(/ /g, '') === letters;
			if (word.length > 1 && heard.includes(sound)) return true;
			return word.length >= SHORTEST && isThereButForOne(asked, word);
		};
		return words.filter(isMeant).flatMap(({ letters: word, terms }) => {
			const share = letters === undefined ? Math.min(1, word.length / asked.length) : 1;
			return terms.map((text) => ({ text, share }));
		});
	};
}

interface EverydayWord {
	readonly letters: readonly string[];
	readonly sound: string;
	readonly terms: readonly string[];
}
