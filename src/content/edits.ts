import type { Span } from './yaml-document.ts';

/** New text in place of a span. */
export interface Edit extends Span {
	readonly text: string;
}

/**
 * The text with every edit made; all else stays byte for byte, whatever its line ends. Spans count
 * as problems do: in a text with a byte order mark removed, line ends made one, and characters
 * composed. Of edits that overlap only the last is made.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	if (edits.length === 0) return text;
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
	const byLine = Map.groupBy(edits, ({ line }) => line);
	for (const [line, onLine] of byLine) {
		const index = (line - 1) * 2;
		const written = parts[index];
		if (written !== undefined) parts[index] = editLine(written, onLine);
	}
	return mark + parts.join('');
}

function editLine(line: string, edits: readonly Edit[]): string {
	let [done, untouched] = ['', line];
	for (const { column, length, text } of edits.toSorted((a, b) => b.column - a.column)) {
		const from = indexIn(line, column - 1);
		const to = indexIn(line, column - 1 + length);
		if (to > untouched.length) continue;
		done = text + untouched.slice(to) + done;
		untouched = untouched.slice(0, from);
	}
	return untouched + done;
}

/** Where the composed line's `index` is in the line as it was written. */
function indexIn(line: string, index: number): number {
	const composed = line.normalize('NFC');
	if (composed === line) return index;
	const before = composed.slice(0, index);
	let written = index;
	while (written < line.length && line.slice(0, written).normalize('NFC') !== before) written++;
	return written;
}
