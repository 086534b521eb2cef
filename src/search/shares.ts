/**
 * How much of a question an entry accounts for, by the characters, pairs and concepts that it shares
 * with all that is known of the entry: its names, everyday words for them, what its page says (BM25).
 * People tell what happened to them, and seldom as anybody foresaw; what is rare in all this says most.
 */
import type { ConceptsIn } from './concepts.ts';
import { figuresIn } from './figures.ts';
import { functionCharactersIn } from './function-characters.ts';
import { narrow, pairsOf } from './plain.ts';
import type { Known } from './read-word-list.ts';
import { APART, type Query, type Tables } from './rewrite.ts';

/** What a mark counts by where it stands, and a single character or a concept beside a pair. */
const WEIGHTS = { name: 3, also: 2, everyday: 2, text: 1 };
const CHARACTER = 0.35;
const CONCEPT = 1.5;
/** What is left of a mark’s weight by each character in it that names nothing. */
const FUNCTION = 0.5;
/** How soon more of the same says no more, and how far long entries are held back. */
const [ENOUGH, LENGTH] = [1.2, 0.3];
/** What an official term counts beside the question's own words. */
const TERM = 0.5;
/** What a mark counts that nothing here has: people tell of much that no page is about. */
const UNKNOWN = 0.3;

/** The share from 0 to 1. */
export type Share = (entry: Known) => number;
export type Shares = (query: Query) => Share;

export interface Sources {
	readonly entries: readonly Known[];
	readonly tables: Tables;
	/** What pages say, by path; of a matter that the county has, by the county's. */
	readonly texts: ReadonlyMap<string, string>;
	/** Words that hint at an official term, by the term. */
	readonly hints: ReadonlyMap<string, readonly string[]>;
	readonly conceptsIn: ConceptsIn;
}

interface Document {
	readonly marks: ReadonlyMap<string, number>;
	readonly length: number;
}

export function sharesIn(sources: Sources): Shares {
	const documents = documentsOf(sources);
	const all = [...new Set(documents.values())];
	const counts = new Map<string, number>();
	let total = 0;
	for (const { marks, length } of all) {
		total += length;
		for (const mark of marks.keys()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	}
	const usual = total / all.length;
	const weightOf = (mark: string) => {
		const rarity = Math.log(1 + (all.length + 0.5) / ((counts.get(mark) ?? 0) + 0.5));
		if (mark.startsWith('#')) return rarity * CONCEPT;
		const said = rarity * FUNCTION ** functionCharactersIn(mark);
		return mark.length > 1 ? said : said * CHARACTER;
	};
	return ({ parts, terms, whole }) => {
		const asked = new Map<string, number>();
		for (const { text, share } of terms)
			for (const mark of marksOf([text])) asked.set(mark, weightOf(mark) * TERM * share);
		for (const mark of [...marksOf(parts), ...sources.conceptsIn(whole)])
			asked.set(mark, weightOf(mark));
		let most = 0;
		for (const [mark, weight] of asked) most += counts.has(mark) ? weight : weight * UNKNOWN;
		return (entry) => {
			const document = documents.get(entry);
			if (!document || most === 0) return 0;
			const least = ENOUGH * (1 - LENGTH + (LENGTH * document.length) / usual);
			let score = 0;
			let hasPair = false;
			for (const [mark, weight] of asked) {
				const times = document.marks.get(mark);
				if (!times) continue;
				score += (weight * times) / (times + least);
				hasPair ||= mark.length > 1;
			}
			// Single characters alone are in everything.
			return hasPair ? score / most : 0;
		};
	};
}

/** Each page of a matter has the same as the county's. */
function documentsOf(sources: Sources): ReadonlyMap<Known, Document> {
	const { entries, texts } = sources;
	const marksIn: MarksIn = (text) => [...marksOf([text]), ...sources.conceptsIn(text)];
	const everyday = everydayMarks(sources, marksIn);
	const found = new Map<string, Document>();
	return new Map(
		entries.map((entry) => {
			const path = entry.isCounty
				? entry.path.slice((entry.township ?? '').length + 1)
				: entry.path;
			const key = `${path} ${entry.name}`;
			const known = found.get(key) ?? documentOf(entry, texts.get(path), { everyday, marksIn });
			found.set(key, known);
			return [entry, known];
		}),
	);
}

type MarksIn = (text: string) => Iterable<string>;

function documentOf(
	{ words }: Known,
	said: string | undefined,
	{ everyday, marksIn }: { everyday: ReadonlyMap<string, Iterable<string>>; marksIn: MarksIn },
): Document {
	const [name = '', ...also] = words.map(({ text }) => text);
	const marks = new Map<string, number>();
	const add = (found: Iterable<string>, weight: number) => {
		for (const mark of new Set(found)) marks.set(mark, (marks.get(mark) ?? 0) + weight);
	};
	const isCalled = (term: string) => words.some(({ text }) => text.includes(term));
	add(marksIn(name), WEIGHTS.name);
	add(marksIn(also.join(' ')), WEIGHTS.also);
	add(
		[...everyday].flatMap(([term, found]) => (isCalled(term) ? [...found] : [])),
		WEIGHTS.everyday,
	);
	add(marksIn(narrow(said ?? '')), WEIGHTS.text);
	let length = 0;
	for (const weight of marks.values()) length += weight;
	return { marks, length };
}

/** Official term → the marks of all everyday words for it. */
function everydayMarks(
	{ tables, hints }: Sources,
	marksIn: MarksIn,
): ReadonlyMap<string, Iterable<string>> {
	const words = new Map(Array.from(hints, ([term, found]) => [term, [...found]]));
	for (const [word, terms] of tables.synonyms)
		for (const term of terms) words.set(term, [...(words.get(term) ?? []), ...word.split(APART)]);
	return new Map(Array.from(words, ([term, found]) => [term, new Set(marksIn(found.join(' ')))]));
}

/** Characters, pairs of them, words of other letters, numbers. */
function marksOf(texts: readonly string[]): ReadonlySet<string> {
	const figures = texts.map(figuresIn);
	const runs = figures.flatMap(
		({ rest }) => rest.match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [],
	);
	return new Set([
		...figures.flatMap(({ marks }) => marks),
		...runs.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? [...run, ...pairsOf(run)] : run)),
	]);
}
