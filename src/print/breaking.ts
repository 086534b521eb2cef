/** Where a line of Chinese may end, and which marks give way there. */
import { phrasesOf, wordsOf } from '../domain/phrases.ts';

/** No line begins with these. */
const NO_START = /[，。、；：？！）》」』】〕〉〗’”％‰℃…—–·～々．,.;:?!)\]}%°\p{Mark}]/u;
/** No line ends with these. */
const NO_END = /[（《「『【〔〈〖‘“([{￥¥$＃#№]/u;

/**
 * What is read as one thing: latin words, phones with what they are, addresses; document numbers, dates, lengths; the
 * parts of a name with a dot.
 */
const WHOLE = [
	/[\u0021-\u007E\u00A0-\u024F–×]+(?:[转至][\u0021-\u007E–]+)*/gu,
	/电话：[\d-]+/gu,
	/\p{Script=Han}{0,6}〔\d+〕\d*号?/gu,
	/\p{Script=Han}{1,8}(?=·)|(?<=·)\p{Script=Han}{1,8}/gu,
	/(?:\d+年)?(?:\d+月)?\d+日/gu,
	/第[一二三四五六七八九十百零〇]+[条款项章节次]/gu,
	/第?\d+(?:个工作日|个自然日|个月|[年月日号室元天次人份条项岁楼层个组])/gu,
];

/** A place between two characters where a line may end. */
export interface Break {
	/** Index of the character that begins the next line. */
	readonly at: number;
	/** What is cut there: allowed in Chinese, but no pleasure to read. */
	readonly cuts: 'word' | 'phrase' | undefined;
	/** Whether a comma or a stop stands before it: readers pause there. */
	readonly pauses: boolean;
	/** Whether a full-width space ends there, which parts what stands side by side. */
	readonly parts: boolean;
}

/** An address that no line may hold: a portal’s with folders. */
const LONG_ADDRESS = /[\w.-]+\/[\w./-]{20,}/g;

/** Where a long address may go on on the next line: behind a slash. */
function withinAddresses(text: string): readonly number[] {
	return [...text.matchAll(LONG_ADDRESS)].flatMap(({ index, 0: address }) =>
		[...address.matchAll(/\/(?=.)/g)].map((slash) => index + slash.index + 1),
	);
}

export function isSpace(character: string | undefined): boolean {
	return character === ' ' || character === '\u3000';
}

/** All breaks of a text, given as its characters. Spaces stay with the line that they end. */
export function breaksOf(characters: readonly string[]): readonly Break[] {
	const bound = insidesOf(WHOLE, characters);
	for (const at of withinAddresses(characters.join(''))) bound.delete(at);
	const all = wordsOf(characters.join(''));
	const [words, phrases] = [startsOf(all), startsOf(phrasesOf(all))];
	const breaks: Break[] = [];
	/** The last character that is no space. */
	let before: string | undefined;
	for (const [at, next] of characters.entries()) {
		if (isSpace(next)) continue;
		const isOpen = before !== undefined && !NO_END.test(before) && !NO_START.test(next);
		if (isOpen && !bound.has(at))
			breaks.push({
				at,
				cuts: phrases.has(at) ? undefined : words.has(at) ? 'phrase' : 'word',
				pauses: /[，。；：]/.test(before ?? ''),
				parts: characters[at - 1] === '\u3000',
			});
		before = next;
	}
	return breaks;
}

/** The indexes of characters that are not the first of a match. */
function insidesOf(patterns: readonly RegExp[], characters: readonly string[]): Set<number> {
	const text = characters.join('');
	const index = indexes(characters);
	const inside = new Set<number>();
	for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
		for (let unit = match.index + 1; unit < match.index + match[0].length; unit++) {
			inside.add(index.get(unit) ?? -1);
		}
	}
	return inside;
}

/** The indexes of the characters that begin a piece of a text. */
function startsOf(pieces: readonly string[]): Set<number> {
	let start = 0;
	const starts = pieces.map((piece) => {
		const first = start;
		start += [...piece].length;
		return first;
	});
	return new Set(starts);
}

/** From the position in the text, where a rare character counts twice, to the character. */
function indexes(characters: readonly string[]): Map<number, number> {
	let unit = 0;
	return new Map(
		characters.map((character, index) => {
			const start = unit;
			unit += character.length;
			return [start, index];
		}),
	);
}

/** Half of an opening mark, on its left, is white. */
export function opens(character: string | undefined): boolean {
	return character !== undefined && /[（《「『【〔〈〖‘“]/u.test(character);
}

/** Half of a closing mark or a stop, on its right, is white. */
export function closes(character: string | undefined): boolean {
	return character !== undefined && /[，。、；：）》」』】〕〉〗’”]/u.test(character);
}
