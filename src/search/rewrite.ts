/** A question as it is looked for: in simplified characters, without what says nothing, in official terms too. */
import { narrow, plain } from './plain.ts';
import { withoutStopWords } from './stop-words.ts';

/** What a question is rewritten with. */
export interface Tables {
	/** Traditional → simplified: phrases, then characters. */
	readonly phrases: readonly (readonly [from: string, to: string])[];
	readonly characters: ReadonlyMap<string, string>;
	/** Everyday word → official terms. */
	readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

export interface Query {
	/** As typed, without spaces around it. */
	readonly asked: string;
	/** All of it, and without what says nothing; as texts are compared. */
	readonly whole: string;
	readonly bare: string;
	/** The bare question, where it has several parts. */
	readonly parts: readonly string[];
	/** Official terms for everyday words in it, each with how much of it such a word was, up to 1. */
	readonly terms: readonly { readonly text: string; readonly share: number }[];
	/** If only digits were typed, as a phone or a code is written: with spaces, dashes, 转. */
	readonly digits?: string;
	/** If only Latin letters were typed: `zhaijidi`, `yang lao`. */
	readonly letters?: string;
}

/** `dibao咋领` is pinyin and characters; `b岗` is one word. */
const PINYIN_OR_REST = /[a-z]{2,}|(?:(?![a-z]{2}).)+/gu;

export function rewrite(asked: string, tables: Tables): Query {
	const text = withDigits(simplified(narrow(asked).trim(), tables));
	const parts = withoutStopWords(text)
		.split(/[^\p{L}\p{N}]+/u)
		.flatMap((part) => part.match(PINYIN_OR_REST) ?? []);
	const whole = plain(text);
	const bare = parts.join('') || whole;
	const digits = /^[\d\s转\p{Dash_Punctuation}]+$/u.test(text)
		? text.replace(/\D/g, '')
		: undefined;
	const letters = /^[a-z\s'’]+$/.test(text) ? text.replace(/[^a-z]/g, '') || undefined : undefined;
	const terms = termsFor([...new Set([whole, bare])], tables.synonyms);
	return { asked: asked.trim(), whole, bare, parts, terms, digits, letters };
}

/** Traditional characters → simplified ones. */
export function simplified(text: string, { phrases, characters }: Tables): string {
	const changed = phrases.reduce((before, [from, to]) => before.split(from).join(to), text);
	return Array.from(changed, (character) => characters.get(character) ?? character).join('');
}

const NUMERALS = '零一二三四五六七八九十';

/** `三号窗口` → `3号窗口`, up to ten; names of people and places stay as they are. */
function withDigits(text: string): string {
	return text.replace(/[一二三四五六七八九十](?=号窗|号楼|楼)/g, (numeral) => {
		return String(NUMERALS.indexOf(numeral));
	});
}

/** The official terms for the everyday words in any of the texts; of a term, all its words in a text count. */
function termsFor(texts: readonly string[], synonyms: Tables['synonyms']): Query['terms'] {
	const shares = new Map<string, number>();
	for (const text of texts) {
		for (const [term, share] of sharesIn(text, synonyms))
			shares.set(term, Math.max(share, shares.get(term) ?? 0));
	}
	return Array.from(shares, ([text, share]) => ({ text, share }));
}

function sharesIn(text: string, synonyms: Tables['synonyms']): ReadonlyMap<string, number> {
	const shares = new Map<string, number>();
	for (const { word, places } of everydayWords(text, synonyms)) {
		for (const term of synonyms.get(word) ?? [])
			shares.set(term, (shares.get(term) ?? 0) + places.length / text.length);
	}
	return shares;
}

interface Everyday {
	readonly word: string;
	/** Indexes of its characters in the text. */
	readonly places: readonly number[];
}

/** Everyday words in a text; of two that overlap, the longer. */
function everydayWords(text: string, synonyms: Tables['synonyms']): readonly Everyday[] {
	const taken = new Set<number>();
	return [...synonyms.keys()]
		.flatMap((word) => {
			const places = placesOf(word, text);
			return places ? { word, places } : [];
		})
		.sort((a, b) => b.places.length - a.places.length)
		.filter(({ places }) => {
			if (places.some((place) => taken.has(place))) return false;
			for (const place of places) taken.add(place);
			return true;
		});
}

/** Between the parts of a word that may stand apart. */
export const APART = '…';
/** So many characters may stand there. */
const FARTHEST = 6;

/** Where a word stands in a text; `房…塌` with a few characters between. */
function placesOf(word: string, text: string): readonly number[] | undefined {
	const places: number[] = [];
	let [from, to] = [0, text.length];
	for (const part of word.split(APART)) {
		const at = text.indexOf(part, from);
		if (at < 0 || at > to) return undefined;
		places.push(...Array.from({ length: part.length }, (_, index) => at + index));
		from = at + part.length;
		to = from + FARTHEST;
	}
	return places;
}
