import { Lexer } from 'yaml';

/** A quote or bracket that is opened and not closed; the parser stumbles only some lines later. */
export interface Unclosed {
	readonly mark: string;
	/** Where it stands in the text. */
	readonly offset: number;
}

const OPENING: Readonly<Record<string, string>> = { '}': '{', ']': '[' };
/** The lexer's own notes: they stand for no character of the text. */
const NOTES = ['\u0002', '\u0018', '\u001F'];
const FLOW_BROKEN_OFF = '\u0018';

/** What was opened before `fault` and not closed on the fault's line or above it. */
export function unclosedBefore(text: string, fault: number): Unclosed | undefined {
	const newline = text.indexOf('\n', fault);
	const end = newline < 0 ? text.length : newline;
	const open: Unclosed[] = [];
	let offset = 0;
	for (const token of new Lexer().lex(text)) {
		if (token === FLOW_BROKEN_OFF && open.length > 0) break;
		if (NOTES.includes(token)) continue;
		if (offset > end) break;
		if (/^["']/.test(token) && isUnclosed(token)) return { mark: token.charAt(0), offset };
		if (token === '{' || token === '[') open.push({ mark: token, offset });
		else if (OPENING[token] && OPENING[token] === open.at(-1)?.mark) open.pop();
		offset += token.length;
	}
	return open.at(-1);
}

/** The lexer ends a quoted text where a line stands too far to the left to belong to it. */
const isUnclosed = (token: string) => token.length === 1 || token.at(-1) !== token[0];
