/**
 * A code is five digits and a check digit. Digits can be read out over the phone, typed on any
 * keypad, and have no case; the check digit catches every wrong digit and every swap of neighbours.
 */

/** Damm's quasigroup: `TABLE[row][digit]` is the next row. */
const TABLE = [
	'0317598642',
	'7092154863',
	'4206871359',
	'1750983426',
	'6123045978',
	'3674209581',
	'5869720134',
	'8945362017',
	'9438617205',
	'2581436790',
] as const;

function lastRow(digits: string): number {
	return [...digits].reduce((row, digit) => Number(TABLE[row]?.[Number(digit)]), 0);
}

/** `70439` → `704394`. */
export function withCheckDigit(digits: string): string {
	return `${digits}${lastRow(digits)}`;
}

/** Whether the text is a code exactly as the ledger writes it. */
export function isCode(text: string): boolean {
	return /^\d{6}$/.test(text) && lastRow(text) === 0;
}

/** Takes a code as people type it: `704 394`, `704-394`, `７０４３９４`, `“704394”` → `704394`. */
export function normaliseCode(text: string): string {
	return text.normalize('NFKC').replace(/[\s\p{Dash_Punctuation}“”‘’"']/gu, '');
}

/** As it is printed: `704 394`. */
export function groupCode(code: string): string {
	return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** The codes that swapping two neighbours would make of `digits`. */
export function codesBySwap(digits: string): readonly string[] {
	const swapped = Array.from({ length: digits.length - 1 }, (_, at) => {
		return `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`;
	});
	return [...new Set(swapped)].filter(isCode);
}
