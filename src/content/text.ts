import type { Problem } from '../domain/problem.ts';
import { decode, ENCODINGS } from './encoding.ts';
import { textProblems } from './text-problems.ts';

/** What a content file says, as Unicode text with `\n` line ends, and what is wrong with its bytes. */
export interface FileText {
	readonly text: string;
	/** Whether the text is all that was written, so that it is worth reading on. */
	readonly readable: boolean;
	readonly problems: readonly Problem[];
}

const LARGEST_FILE = 5_000_000;
const LONGEST_LINE = 20_000;
/** What git writes where it could not merge. */
const CONFLICT = '<<<<<<< ';
/** More than anybody means; thousands would exhaust the parser. */
const TOO_DEEP = /^[ \t]*(?:- +){60}/m;
const isTooDeep = (text: string) => text.includes('- - - - ') && TOO_DEEP.test(text);

/** Decodes a clerk's file. GBK and UTF-16 are refused, but read, so that the rest is checked too. */
export function decodeFile(file: string, bytes: Uint8Array): FileText {
	if (bytes.length > LARGEST_FILE) return unreadable('', [textProblems.tooLarge(file)]);
	const decoded = decode(bytes);
	if (decoded === undefined || /^\{\\rtf/.test(decoded.text))
		return unreadable('', [textProblems.notText(file)]);
	const written = decoded.text.replace(/^\uFEFF/, '').normalize('NFC');
	const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
	const problems = contentProblems(file, text);
	if (problems.length > 0) return unreadable(text, problems);
	const { encoding } = decoded;
	if (encoding === 'utf-8') return { text, readable: true, problems };
	const wrong = textProblems.wrongEncoding(file, ENCODINGS[encoding]);
	return { text, readable: true, problems: [wrong] };
}

function unreadable(text: string, problems: readonly Problem[]): FileText {
	return { text, readable: false, problems };
}

function contentProblems(file: string, text: string): Problem[] {
	if (text.trim() === '') return [textProblems.empty(file)];
	const isSuspect = text.includes('\uFFFD') || text.includes(CONFLICT) || isTooDeep(text);
	if (!isSuspect && text.length < LONGEST_LINE) return [];
	return text.split('\n').flatMap((line, index) => {
		if (line.length > LONGEST_LINE) return textProblems.lineTooLong(file, index + 1);
		if (isTooDeep(line)) return textProblems.tooDeep(file, index + 1);
		if (line.startsWith(CONFLICT)) return textProblems.conflict(file, index + 1, line.length);
		const damaged = line.indexOf('\uFFFD');
		return damaged < 0 ? [] : textProblems.damaged(file, index + 1, damaged + 1);
	});
}
