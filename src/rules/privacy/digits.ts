/**
 * Finds digits however they are written: full-width or mathematical, as escapes of YAML, HTML or a
 * link, with spaces, dashes and dots between them, or with characters that nobody sees.
 */

/** A digit, and the characters of the text that it was written with. */
export interface Digit {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/** Digits with nothing but separators between them; those with nothing visible between are a group. */
export interface Stretch {
	readonly digits: readonly Digit[];
	/** Their values in a row. */
	readonly written: string;
	/** For each group, how many digits there are up to its end. */
	readonly ends: readonly number[];
}

const DIGIT =
	'[0-9０-９\\u{1D7CE}-\\u{1D7FF}]|(?:\\\\u00|\\\\x|%)3[0-9]|&#(?:0*(?:4[89]|5[0-7])|x0*3[0-9]);';
const INVISIBLE = '[\\p{Cf}\\u034F\\u115F\\u1160\\u3164\\uFFA0\\uFE00-\\uFE0F]';
const SEPARATOR = '[\\p{Zs}\\t.．·•‧・‐‑‒–—―−－_*~`-]';

/** What may stand between two groups. More keeps numbers apart: columns of a table, a masked number. */
export const GAP = `${INVISIBLE}*(?:${SEPARATOR}${INVISIBLE}*){0,3}`;

// The kinds of token begin differently, so the search never goes back far: it takes linear time.
const STRETCH = new RegExp(`(?:${DIGIT})(?:${GAP}(?:${DIGIT}))*`, 'giu');
const TOKEN = new RegExp(`(${DIGIT})|(${SEPARATOR})|${INVISIBLE}`, 'giu');

/** The stretches whose digits, in a row, contain what is looked for. */
export function* stretchesIn(text: string, wanted: RegExp): Generator<Stretch> {
	for (const { 0: found, index } of text.matchAll(STRETCH)) {
		if (!isPlain(found) || wanted.test(found.replace(/\D/g, ''))) yield stretchOf(found, index);
	}
}

/** Whether every digit stands there as itself: so nearly always, and then most are soon dismissed. */
function isPlain(stretch: string): boolean {
	return /^[0-9 .-]*$/.test(stretch);
}

function stretchOf(text: string, offset: number): Stretch {
	const digits: Digit[] = [];
	const ends: number[] = [];
	for (const { index, 0: token, 1: digit, 2: separator } of text.matchAll(TOKEN)) {
		if (separator !== undefined && ends.at(-1) !== digits.length) ends.push(digits.length);
		if (digit === undefined) continue;
		const start = offset + index;
		digits.push({ value: digitOf(digit), start, end: start + token.length });
	}
	ends.push(digits.length);
	return { digits, ends, written: digits.map(({ value }) => value).join('') };
}

/** `７`, `\x37` and `&#55;` are all `7`. */
function digitOf(token: string): string {
	if (token.length === 1 && token <= '9') return token;
	const [, decimal, hexadecimal] = /(?:&#(\d+)|(?:&#x|\\u|\\x|%)([0-9a-f]+))/i.exec(token) ?? [];
	if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
	if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
	return token.normalize('NFKC');
}
