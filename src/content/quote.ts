/** Shows how a line is written with its value in quotes: `说明: 注意: 带证件` → `说明: "注意: 带证件"`. */
export function quoteValue(line: string): string {
	const [, head = '', value = ''] = /^((?:- +)*(?:[^\s:"'{[]+: +)?)(.*)$/.exec(line.trim()) ?? [];
	return head + quote(value);
}

/**
 * As `quoteValue`, for the value that begins at `column`. Inside braces or brackets the value ends
 * at the next comma or bracket, and only it is shown, with its key.
 */
export function quoteAt(line: string, column: number): string {
	const before = line.slice(0, column - 1);
	if (!/[{[](?:[^\]}]|\[[^\]]*\])*$/.test(before)) return quoteValue(line);
	const [key = ''] = /[^{[,]*$/.exec(before) ?? [];
	const [value = ''] = /^[^,}\]]*/.exec(line.slice(column - 1)) ?? [];
	return key.trimStart() + quote(value.trim());
}

/** In double quotes, or in single ones where the text has double ones or backslashes itself. */
function quote(value: string): string {
	return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** What means something else to YAML, alone or between brackets. */
const SPECIAL = /^[#&*!|>'"%@`]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|[,[\]{}]/;

/** The text as a value is written: in quotes only where it must be. */
export function asValue(text: string): string {
	return SPECIAL.test(text) ? quote(text) : text;
}
