/** Lines of a label, set so that they are about equally long. Lengths are in ems. */

const OPENING = /^[（《“‘〔【(]$/;
const CLOSING = /^[，。、；：？！）》”’〕】)…]$/;

/** The label in lines of at most `width`; undefined if a part that must not be broken is longer. */
export function labelLines(text: string, width: number): readonly string[] | undefined {
	const parts = unbreakable(text);
	if (parts.some((part) => lengthOf(part) > width)) return undefined;
	const fewest = fill(parts, width).length;
	const even = lengthOf(text) / fewest;
	for (let limit = even; limit < width; limit += 0.25) {
		const lines = fill(parts, limit);
		if (lines.length === fewest && lines.every((line) => lengthOf(line) <= width)) return lines;
	}
	return fill(parts, width);
}

/** CJK is one em wide, anything else a little more than half: near enough for a label. */
export function lengthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + (letter >= '\u2000' ? 1 : 0.56), 0);
}

/** Numbers and words stay whole; no line begins with 、 or ） nor ends with （. */
function unbreakable(text: string): readonly string[] {
	const parts: string[] = [];
	for (const piece of text.match(/[\w.-]+|\s+|./gu) ?? []) {
		const before = parts.at(-1);
		const joins = CLOSING.test(piece) || (before !== undefined && OPENING.test(before.slice(-1)));
		if (before !== undefined && joins) parts[parts.length - 1] = before + piece;
		else parts.push(piece);
	}
	return parts;
}

function fill(parts: readonly string[], width: number): string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const line = lines.at(-1);
		if (line === undefined || lengthOf(line + part) > width) lines.push(part.trimStart());
		else lines[lines.length - 1] = line + part;
	}
	return lines.map((line) => line.trimEnd()).filter(Boolean);
}
