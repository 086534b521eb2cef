import { type Digit, GAP } from './digits.ts';
import type { Run } from './runs.ts';

/** How far to either side a code is looked at. */
const REACH = 40;

const CODE = { before: /[0-9A-Za-z]*$/, after: /^[0-9A-Za-z]*/ };
const DASHED_CODE = { before: /[0-9A-Za-z-]*$/, after: /^[0-9A-Za-z-]*/ };

/**
 * Whether the digits are a piece of something longer with letters and more digits in it, such as
 * `91140500MA0GTKXQ2N` or `1400-G-13900-140524`.
 */
export function isPartOfCode(digits: readonly Digit[], text: string): boolean {
	const [start, end] = [digits[0]?.start ?? 0, digits.at(-1)?.end ?? 0];
	// Only a code that has dashes inside goes on behind one.
	const code = text.slice(start, end).includes('-') ? DASHED_CODE : CODE;
	const [before = ''] = code.before.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
	const [after = ''] = code.after.exec(text.slice(end, end + REACH)) ?? [];
	return /[A-Za-z]/.test(before + after) && /\d/.test(before + after);
}

const CHECK_X = new RegExp(
	`^${GAP}([xX×ＸｘХхⅩⅹ]|&#(?:88|120|x58|x78);|(?:\\\\u00|\\\\x|%)[57]8)(?![0-9A-Za-z])`,
	'iu',
);

/** The X that closes an identity number of 17 digits, where it stands. */
export function checkXAfter({ stretch, to }: Run, text: string): Digit | undefined {
	const end = stretch.digits[to - 1]?.end ?? 0;
	const [found, x] = CHECK_X.exec(text.slice(end, end + REACH)) ?? [];
	if (found === undefined || x === undefined) return undefined;
	return { value: 'X', start: end + found.length - x.length, end: end + found.length };
}
