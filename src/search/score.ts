/** How well an entry answers a question. */
import { scoreMistake } from './match/mistakes.ts';
import { scoreDigits } from './match/numbers.ts';
import { type Pairs, scorePairs } from './match/pairs.ts';
import { SCORES } from './match/scores.ts';
import { scoreLetters, scoreSound } from './match/sound.ts';
import { scoreText } from './match/text.ts';
import { pairsOf } from './plain.ts';
import type { Known, SearchWord } from './read-word-list.ts';
import type { Query } from './rewrite.ts';

/** An alias is as good as the name, but of two the name wins. */
const ALIAS = 0.98;
/** The other words of a window are those who sit there, and have pages of their own. */
const GUEST = 0.8;
/** Several words that answer nearly as well say that it is what the entry is about. */
const MORE_WORDS = 1.2;
const NEARLY = 0.8;
/** An official term counts for more, the more of the question it stands for. */
const TERM = { least: 0.4, share: 0.58 };

/** By what was written: characters, pinyin, digits, official terms. */
export function scoreEntry(entry: Known, query: Query, pairs: Pairs): number {
	const { digits, letters, bare, terms, parts } = query;
	const byNumber = digits === undefined ? 0 : scoreDigits(entry, digits);
	if (byNumber > 0) return byNumber;
	const byWord = overWords(entry, (word) => scoreWord(word, query));
	if (letters !== undefined) return byWord;
	const byTerm = scoreTerms(entry, terms, pairs);
	const byPairs = bare.length < 3 ? 0 : scorePairs(entry, parts.flatMap(pairsOf), pairs);
	return Math.max(byWord, byTerm, byPairs, scoreParts(entry, parts), scorePinyin(entry, parts));
}

/** Pinyin among characters is what somebody could not write: the thing itself. */
const MIXED = 0.85;
const SHORTEST_PINYIN = 3;

function scorePinyin(entry: Known, parts: readonly string[]): number {
	const letters = parts.filter((part) => /^[a-z]+$/.test(part) && part.length >= SHORTEST_PINYIN);
	const scores = letters.map((each) => overWords(entry, (word) => scoreLetters(word, each)));
	return MIXED * Math.max(0, ...scores);
}

/** By official terms that stand for words of the question. */
export function scoreTerms(entry: Known, terms: Query['terms'], pairs: Pairs): number {
	const scores = terms.map(({ text, share }) => {
		const direct = overWords(entry, (word) => scoreText(word.text, text));
		const best = Math.max(direct, scorePairs(entry, pairsOf(text), pairs));
		return best * (TERM.least + TERM.share * share);
	});
	return Math.max(0, ...scores);
}

/** By what may have been meant: words that sound alike, or are alike but for a mistake. */
export function scoreMeant(entry: Known, meant: readonly Meant[]): number {
	const scores = meant.map(({ text, sounds, share }) => {
		const score = overWords(entry, (word) => {
			return Math.max(scoreSound(word, sounds), scoreMistake(word.text, text));
		});
		return score * (TERM.least + (1 - TERM.least) * share);
	});
	return Math.max(0, ...scores);
}

/** The whole question, or a part of it, and how it is read. */
export interface Meant {
	readonly text: string;
	readonly sounds: readonly string[];
	/** Of the question, up to 1. */
	readonly share: number;
}

function scoreWord(word: SearchWord, { whole, bare, letters }: Query): number {
	const byText = scoreText(word.text, bare);
	if (letters !== undefined) return Math.max(byText, scoreLetters(word, letters));
	return whole === bare ? byText : Math.max(byText, scoreText(word.text, whole));
}

function overWords({ kind, words }: Known, scoreOf: (word: SearchWord) => number): number {
	const also = kind === 'window' ? GUEST : ALIAS;
	const scores = words.map((word, index) => scoreOf(word) * (index === 0 ? 1 : also));
	const best = Math.max(...scores);
	const good = scores.filter((score) => score >= best * NEARLY).length;
	return best > 0 ? best + Math.min(4, MORE_WORDS * (good - 1)) : 0;
}

/** Of several parts of a question, each must be there. */
function scoreParts({ words, detail = '' }: Known, parts: readonly string[]): number {
	if (parts.length < 2) return 0;
	const scores = parts.map((part) => {
		const inWords = Math.max(...words.map(({ text }) => scoreText(text, part)));
		return inWords > 0 ? inWords : detail.includes(part) ? SCORES.within : 0;
	});
	if (scores.includes(0)) return 0;
	return (scores.reduce((sum, score) => sum + score, 0) / parts.length) * ALIAS;
}
