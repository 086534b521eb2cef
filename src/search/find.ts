/** Finds what answers a question, best first. */
import { once } from '../domain/once.ts';
import type { Pool } from './pool.ts';
import { type Question, questionOf } from './question.ts';
import { type Known, syllablesOf } from './read-word-list.ts';
import type { Query } from './rewrite.ts';
import { type Meant, scoreEntry, scoreMeant, scoreTerms } from './score.ts';

export interface Hit {
	readonly entry: Known;
	/** From 0 to about 110. */
	readonly score: number;
}

/** From here on a hit is what was meant. */
export const SURE = 60;
/** Up to here a hit is but a guess: who asks should also know whom to call. */
export const GUESSED = 50;
/** Where a name answers so well, nothing that only sounds like it was meant. */
const NAMED = 70;
/** Below, nobody would see why it was found. */
const SHOWN = 40;
/** How near to the best hit others must be to be worth a look: so much below, and half as good. */
const WORTH = { below: 40, share: 0.4 };

/** What counts for a page of the township that is asked in or named, and against others. */
const HERE = 3;
const ELSEWHERE = 22;
/** What counts for a page of the kind that is asked for; else most people come for a matter. */
const WANTED = 8;
const ITEM = 1;

/** What answers `asked`, in a township or the whole county: each page once, but everybody whom it names, best first. */
export function find(pool: Pool, asked: string, township?: string): readonly Hit[] {
	const question = questionOf(pool, asked, township);
	const exact: Scoring = (entry, query) => scoreEntry(entry, query, pool.pairs);
	const first = best(pool, question, exact);
	const isNamed = (first[0]?.score ?? 0) >= NAMED;
	const named = isNamed ? exact : highest(exact, meant(pool, question));
	const hits = hitsBy(pool, question, named);
	const most = hits[0]?.score ?? 0;
	const least = Math.max(most - WORTH.below, most * WORTH.share);
	return hits.filter(({ score }) => score >= least);
}

/** How well an entry answers a question, or what a question asks besides a place or a kind. */
type Scoring = (entry: Known, query: Query) => number;

const highest =
	(...all: readonly Scoring[]): Scoring =>
	(entry, query) =>
		Math.max(...all.map((each) => each(entry, query)));

/** Shorter questions are names, if anything is called so. */
const SHORTEST = 3;

/** By names alone, or by all that the question tells; numbers and pinyin tell no more than they say. */
function hitsBy(pool: Pool, question: Question, named: Scoring): readonly Hit[] {
	const { digits, letters, bare } = question.query;
	const isTelling = digits === undefined && letters === undefined;
	if (!isTelling || bare.length < SHORTEST) {
		const called = best(pool, question, named).filter(({ score }) => score >= SHOWN);
		if (!isTelling || called.length > 0) return called;
	}
	return best(pool, question, withShares(pool, named));
}

/** How far it counts how much of the question an entry accounts for, beside what is called like it. */
const SHARE = 3;
/** Where no name says so, that much must be accounted for; and what it counts as if a name did. */
const UNNAMED = { least: 0.05, score: 28 };

/** Names tell what was meant where they stand in the question; where they don’t, all the rest does. */
function withShares(pool: Pool, named: Scoring): Scoring {
	const shares = once(pool.shares);
	return (entry, query) => {
		const [score, share] = [named(entry, query), shares(query)(entry)];
		if (score < SHOWN && share < UNNAMED.least) return 0;
		return ((score < SHOWN ? UNNAMED.score : score) + 100 * SHARE * share) / (1 + SHARE);
	};
}

function meant(pool: Pool, { query: asked }: Question): Scoring {
	const terms = pool.termsMeantBy(asked);
	const parts = partsOf(pool, asked);
	return (entry, { letters }) => {
		const byTerms = scoreTerms(entry, terms, pool.pairs);
		// What letters may mean is looked for by their letters.
		return letters === undefined ? Math.max(byTerms, scoreMeant(entry, parts)) : byTerms;
	};
}

/** A shorter part with a mistake is like too many words. */
const SHORTEST_PART = 3;

function partsOf({ readings }: Pool, { bare, parts }: Query): readonly Meant[] {
	const long = parts.filter((part) => part.length >= SHORTEST_PART && part !== bare);
	return [bare, ...long].map((text) => {
		return { text, sounds: syllablesOf(text, readings), share: text.length / bare.length };
	});
}

function best({ entries }: Pool, question: Question, scoreOf: Scoring): readonly Hit[] {
	const hits = entries
		.filter((entry) => !question.isSaidTwice(entry))
		.map((entry): Hit => ({ entry, score: placed(entry, question, scoreOf) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	const seen = new Set<string>();
	return hits.filter((hit) => {
		const { path, name } = hit.entry;
		const person = `${path} ${name}`;
		const isNew = !seen.has(path) || (isSomebody(hit, question) && !seen.has(person));
		seen.add(path).add(person);
		return isNew;
	});
}

/** Several people whom a question names stand on one page: of them, each is an answer. */
function isSomebody({ entry, score }: Hit, { query }: Question): boolean {
	return entry.kind === 'person' && score >= SURE && query.digits === undefined;
}

/** The score with what the place of the page says. */
function placed(
	entry: Known,
	{ query, rest, township, wanted }: Question,
	scoreOf: Scoring,
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
