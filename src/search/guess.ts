/** What a question that nobody foresaw may be about: by the characters that it shares with everyday words. */
import { pairsOf } from './plain.ts';
import type { Query, Tables } from './rewrite.ts';

/** A pair of characters says more than one. */
const PAIR = 2;
/** How many official terms are worth a guess, and how near to the best. */
const MOST = 3;
const NEAR = 0.6;
/** Of what the question says, the best must account for so much. */
const LEAST = 0.2;
/** Shorter ones are names, or words that are in no list: no sentence to guess from. */
const SHORTEST = 5;

export type Guess = (bare: string) => Query['terms'];

/** The more terms a character belongs to, the less it says. */
export function guessing({ synonyms }: Tables): Guess {
	const marks = new Map<string, Set<string>>();
	for (const [word, terms] of synonyms) {
		for (const term of terms) {
			const own = marks.get(term) ?? new Set([...term, ...pairsOf(term)]);
			for (const mark of [...word, ...pairsOf(word)]) own.add(mark);
			marks.set(term, own);
		}
	}
	const counts = new Map<string, number>();
	for (const mark of [...marks.values()].flatMap((own) => [...own]))
		counts.set(mark, (counts.get(mark) ?? 0) + 1);
	const weightOf = (mark: string) => {
		const rare = Math.log(marks.size / (counts.get(mark) ?? 1));
		return mark.length > 1 ? rare * PAIR : rare;
	};
	// One that stands in no everyday word is as rare as can be.
	const weightInQuestion = (mark: string) =>
		counts.has(mark) ? weightOf(mark) : Math.log(marks.size);
	return (bare) => {
		const letters = [...new Set(bare)];
		if (letters.length < SHORTEST) return [];
		const asked = [...letters, ...pairsOf(bare)].filter((mark) => counts.has(mark));
		const most = sumOf(letters, weightInQuestion);
		const scored = Array.from(marks, ([text, own]) => {
			const shared = asked.filter((mark) => own.has(mark));
			// Single characters alone are in everything.
			const score = shared.some((mark) => mark.length > 1) ? sumOf(shared, weightOf) : 0;
			return { text, share: Math.min(1, score / most) };
		}).sort((a, b) => b.share - a.share);
		const best = scored[0]?.share ?? 0;
		return best < LEAST ? [] : scored.slice(0, MOST).filter(({ share }) => share >= best * NEAR);
	};
}

function sumOf(marks: readonly string[], weightOf: (mark: string) => number): number {
	return marks.reduce((sum, mark) => sum + weightOf(mark), 0);
}
