/** Quotes and brackets that are opened and never closed: the parser notices them lines later. */
export interface Opening {
	readonly line: number;
	readonly column: number;
	readonly mark: string;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * What is still open where the parser gave up, or was opened by a quote that has no partner on its
 * line. `lines` are those up to the fault.
 */
export function unclosedIn(lines: readonly string[]): Opening | undefined {
	const open: Opening[] = [];
	for (const [index, text] of lines.entries()) {
		for (const { mark, column } of marksOf(text)) {
			if (mark === '"' || mark === "'") return { line: index + 1, column, mark };
			if (CLOSING[mark]) open.push({ line: index + 1, column, mark });
			else if (open.length > 0 && CLOSING[open.at(-1)?.mark ?? ''] === mark) open.pop();
		}
	}
	return open[0];
}

/** Brackets outside quotes, and a quote that begins a value and has no partner on the line. */
function* marksOf(text: string): Generator<{ mark: string; column: number }> {
	const line = text.replace(/(^|\s)#.*$/, '$1');
	const pattern = /(?<=^|[\s{[,])(["'])(?:(?!\1).)*\1|(?<=^|[\s{[,])["']|[{}[\]]/g;
	for (const { 0: mark, index } of isFlow(line) ? line.matchAll(pattern) : quoteIn(line)) {
		if (mark.length === 1) yield { mark, column: index + 1 };
	}
}

/** Brackets mean something only where a value begins with one, or the line goes on inside one. */
const isFlow = (line: string) => /^\s*(?:- +)*(?:[^\s:"'{[]+:\s+)?[{[]/.test(line) || /^[^:]*[}\]],?\s*$/.test(line);

function quoteIn(line: string) {
	return line.matchAll(/(?<=:\s+|^\s*(?:- +)+)(["'])(?:(?!\1).)*\1|(?<=:\s+|^\s*(?:- +)+)["']/g);
}
