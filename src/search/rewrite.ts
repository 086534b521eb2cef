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

export function rewrite(asked: string, tables: Tables): Query {
	const text = withDigits(simplified(narrow(asked).trim(), tables));
	const parts = withoutStopWords(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	const whole = plain(text);
	const bare = parts.join('') || whole;
	const digits = /^[\d\s转\p{Dash_Punctuation}]+$/u.test(text)
		? text.replace(/\D/g, '')
		: undefined;
	const letters = /^[a-z\s'’]+$/.test(text) ? text.replace(/[^a-z]/g, '') : undefined;
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

/** The official terms for the everyday words in any of the texts; the longest word for each term counts. */
function termsFor(texts: readonly string[], synonyms: Tables['synonyms']): Query['terms'] {
	const shares = new Map<string, number>();
	for (const text of texts) {
		for (const word of everydayWords(text, synonyms)) {
			const share = word.length / text.length;
			for (const term of synonyms.get(word) ?? [])
				shares.set(term, Math.max(share, shares.get(term) ?? 0));
		}
	}
	return Array.from(shares, ([text, share]) => ({ text, share }));
}

/** Everyday words in a text; of two that overlap, the longer. */
function everydayWords(text: string, synonyms: Tables['synonyms']): readonly string[] {
	const found = [...synonyms.keys()].filter((word) => text.includes(word));
	const taken = new Set<number>();
	return found
		.sort((a, b) => b.length - a.length)
		.filter((word) => {
			const start = text.indexOf(word);
			const places = Array.from({ length: word.length }, (_, index) => start + index);
			if (places.some((place) => taken.has(place))) return false;
			for (const place of places) taken.add(place);
			return true;
		});
}
