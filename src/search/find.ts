/** Finds what answers a question, best first. */
import type { Pool } from './pool.ts';
import { type Question, questionOf } from './question.ts';
import { type Known, syllablesOf } from './read-word-list.ts';
import { type Meant, scoreEntry, scoreMeant, scoreTerms } from './score.ts';

export interface Hit {
	readonly entry: Known;
	/** From 0 to about 110. */
	readonly score: number;
}

/** From here on a hit is what was meant. */
export const SURE = 70;
/** Up to here a hit is but a guess: who asks should also know whom to call. */
export const GUESSED = 55;
/** Below, nobody would see why it was found. */
const SHOWN = 40;
/** How far below the best hit others are still worth a look. */
const WORTH = 40;

/** What counts for a page of the township that is asked in or named, and against others. */
const HERE = 3;
const ELSEWHERE = 22;
/** What counts for a page of the kind that is asked for; else most people come for a matter. */
const WANTED = 8;
const ITEM = 1;

/** What answers `asked`, in a township or the whole county: each page once, best first. */
export function find(pool: Pool, asked: string, township?: string): readonly Hit[] {
	const question = questionOf(pool, asked, township);
	const exact = best(pool, question, (entry, query) => scoreEntry(entry, query, pool.pairs));
	const isSure = (exact[0]?.score ?? 0) >= SURE;
	const near = isSure ? exact : merged(exact, meant(pool, question));
	const isGuess = (near[0]?.score ?? 0) < FOUND && question.query.digits === undefined;
	const hits = isGuess ? merged(near, guessed(pool, question, near[0]?.score)) : near;
	const least = Math.max(SHOWN, (hits[0]?.score ?? 0) - WORTH);
	return hits.filter(({ score }) => score >= least);
}

/** Below, what was found shares little with the question. */
const FOUND = 60;

/** Nothing guessed comes before what was found, or counts for more. */
function guessed(pool: Pool, question: Question, found = GUESSED + 1): readonly Hit[] {
	const terms = pool.guess(question.query.bare);
	const hits = best(pool, question, (entry) => scoreTerms(entry, terms, pool.pairs));
	const most = Math.min(GUESSED, found - 1);
	return hits.map(({ entry, score }) => ({
		entry,
		score: Math.min(score, most - 1 + score / 200),
	}));
}

function meant(pool: Pool, question: Question): readonly Hit[] {
	const terms = pool.termsMeantBy(question.query);
	return best(pool, question, (entry, query) => {
		const byTerms = scoreTerms(entry, terms, pool.pairs);
		// What letters may mean is looked for by their letters.
		if (query.letters !== undefined) return byTerms;
		return Math.max(byTerms, scoreMeant(entry, partsOf(pool, question.query)));
	});
}

/** A shorter part with a mistake is like too many words. */
const SHORTEST_PART = 3;

function partsOf({ readings }: Pool, { bare, parts }: Question['query']): readonly Meant[] {
	const long = parts.filter((part) => part.length >= SHORTEST_PART && part !== bare);
	return [bare, ...long].map((text) => {
		return { text, sounds: syllablesOf(text, readings), share: text.length / bare.length };
	});
}

function best(
	{ entries }: Pool,
	question: Question,
	scoreOf: (entry: Known, query: Question['query']) => number,
): readonly Hit[] {
	const found = entries.flatMap((entry) => {
		if (question.isSaidTwice(entry)) return [];
		const score = placed(entry, question, scoreOf);
		return score > 0 ? { entry, score } : [];
	});
	return merged(found);
}

/** The score with what the place of the page says. */
function placed(
	entry: Known,
	{ query, rest, township, wanted }: Question,
	scoreOf: (entry: Known, query: Question['query']) => number,
): number {
	const isHere = entry.township !== undefined && entry.township === township;
	const isWanted = entry.kind === wanted?.kind;
	const score = Math.max(
		scoreOf(entry, query),
		isHere && rest ? scoreOf(entry, rest) : 0,
		isWanted && wanted.rest ? scoreOf(entry, wanted.rest) : 0,
	);
	// A number belongs to whom it belongs to.
	if (score === 0 || query.digits !== undefined) return score;
	const isElsewhere = entry.township !== undefined && township !== undefined && !isHere;
	const byPlace = isHere ? HERE : isElsewhere ? -ELSEWHERE : 0;
	return score + byPlace + (isWanted ? WANTED : entry.kind === 'item' ? ITEM : 0);
}

/** Each page once, with its best score. */
function merged(...lists: readonly (readonly Hit[])[]): readonly Hit[] {
	const byPage = new Map<string, Hit>();
	for (const hit of lists.flat()) {
		const known = byPage.get(hit.entry.path);
		if (!known || hit.score > known.score) byPage.set(hit.entry.path, hit);
	}
	return [...byPage.values()].sort((a, b) => b.score - a.score);
}
