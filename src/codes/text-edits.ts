/** Edits of a text by offsets, and where lines go. */

/** `text` in place of what stands between two offsets. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The text with every edit made; of those at one place, in their order. None may overlap. */
export function applied(body: string, edits: readonly Edit[]): string {
	const inOrder = edits.toSorted((a, b) => a.from - b.from);
	const parts = inOrder.map(({ from, text }, index) => {
		return body.slice(inOrder[index - 1]?.to ?? 0, from) + text;
	});
	return parts.join('') + body.slice(inOrder.at(-1)?.to ?? 0);
}

export const at = (offset: number, text: string): Edit => ({ from: offset, to: offset, text });

/** Lines below the one that `offset` is on, with the line end that it has. */
export function newLine(offset: number, text: string, body: string): Edit {
	// What runs over lines, such as a block of text, may end with its line break.
	const end = body.indexOf('\n', body[offset - 1] === '\n' ? offset - 1 : offset);
	const isLast = end === -1;
	const breaks = body.includes('\r\n') && (isLast || body[end - 1] === '\r') ? '\r\n' : '\n';
	const lines = text.replaceAll('\n', breaks);
	return isLast ? at(body.length, `${breaks}${lines}`) : at(end + 1, `${lines}${breaks}`);
}

/** As many spaces as stand, at most, before what is at `offset` of its line. */
export function indentAt(offset: number, body: string): string {
	return ' '.repeat(offset - (body.lastIndexOf('\n', offset - 1) + 1));
}
