/**
 * How residents of any county speak of what townships handle: of what happened to them, not what it
 * is called. Official words stand on lines of their own, below them what hints at them. `房…塌`
 * stands for the matter by itself, and travels with the first lists; a word without dots only adds to
 * others (see `hints.ts`), and travels last. Written by hand, first for the sample county; what a county
 * says in its own way is in its `synonyms.yml`.
 */
import { APART } from '../rewrite.ts';
import { LAND, TRADES } from './land.ts';
import { DEPARTMENTS, POSTS } from './offices.ts';
import { AID, ARMY, INSURANCE, JUSTICE, PAPERS, PARTY, SCHOOL } from './people.ts';

const TOPICS = [
	LAND,
	TRADES,
	AID,
	INSURANCE,
	SCHOOL,
	ARMY,
	PARTY,
	JUSTICE,
	PAPERS,
	DEPARTMENTS,
	POSTS,
];

/** Official word → everyday words, written as in `synonyms.yml`: hints as `…庄子 院落…`. */
export function readEveryday(topics: readonly string[] = TOPICS): ReadonlyMap<string, string[]> {
	const found = new Map<string, string[]>();
	let official = '';
	for (const line of topics.join('\n').split('\n')) {
		if (!line.startsWith(' ')) official = line;
		else found.set(official, [...(found.get(official) ?? []), ...line.trim().split(' ')]);
	}
	return new Map(Array.from(found, ([term, words]) => [term, withHintsMarked(words)]));
}

function withHintsMarked(words: readonly string[]): string[] {
	const hints = words.filter((word) => !word.includes(APART));
	const others = words.filter((word) => word.includes(APART));
	return hints.length > 0 ? [...others, `${APART}${hints.join(' ')}${APART}`] : others;
}
