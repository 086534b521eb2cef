import type { Problem } from '../domain/problem.ts';
import { type Finding, syntaxFindings as findings } from './syntax-findings.ts';
import { unclosedBefore } from './unclosed.ts';
import { findFaults } from './yaml.ts';
import type { Span } from './yaml-document.ts';
import type { Fault } from './yaml-faults.ts';
import { placeIn, type YamlFile } from './yaml-file.ts';

const MOST = 20;

/** The syntax faults of a file in the clerk's words, one for each line, up to the first that has echoes. */
export function syntaxProblems(yaml: YamlFile): Problem[] {
	const faults = findFaults(yaml.yaml);
	const last = faults.findIndex(({ code }) => !CONTAINED[code]);
	const told = last < 0 ? faults : faults.slice(0, last + 1);
	const byLine = Map.groupBy(told, ({ line }) => line);
	const firstOfEach = [...byLine.values()].flatMap(([fault]) => fault ?? []);
	const firstOfRun = firstOfEach.filter((fault, index) => !goOn(firstOfEach[index - 1], fault));
	return firstOfRun.slice(0, MOST).map((fault) => {
		const next = firstOfEach[firstOfEach.indexOf(fault) + 1];
		const { span, ...words } = goOn(fault, next)
			? findings.lostDash(fault)
			: diagnose(fault, yaml.yaml);
		return { severity: 'error', ...words, at: placeIn(yaml, span) };
	});
}

/** Whether two lines in a row repeat keys: together they are another record, whose dash is gone. */
function goOn(before: Fault | undefined, fault: Fault | undefined): boolean {
	return (
		before?.code === 'DUPLICATE_KEY' &&
		fault?.code === 'DUPLICATE_KEY' &&
		fault.line === before.line + 1
	);
}

type Explain = (span: Span, line: string, lines: readonly string[]) => Finding;

/** Faults that leave the rest of the file readable; after any other, what follows may be its echo. */
const CONTAINED: Readonly<Record<string, Explain>> = {
	ALIAS: findings.alias,
	BAD_ALIAS: findings.alias,
	ANCHOR: findings.anchor,
	TAG: findings.tag,
	PROTO_KEY: findings.badKey,
	NON_STRING_KEY: findings.badKey,
	BAD_DQ_ESCAPE: findings.badEscape,
	BAD_SCALAR_START: findings.badStart,
	DUPLICATE_KEY: (span, _line, lines) => findings.duplicateKey(span, lines),
};

/** What was probably done wrong, which may be above the line where the parser gave up. */
function diagnose(fault: Fault, text: string): Finding {
	const { code, offset, ...span } = fault;
	const lines = text.split('\n');
	const line = lines[span.line - 1] ?? '';
	const contained = CONTAINED[code];
	if (contained) return contained(span, line, lines);
	if (code === 'RESOURCE_EXHAUSTION') return findings.tooDeep(span);
	const unclosed = unclosedBefore(text, offset);
	if (unclosed) {
		const opening = spanAt(text, unclosed.offset);
		return findings.notClosed(opening, unclosed.mark, lines[opening.line - 1] ?? '');
	}
	const isAfterBraces = /\}$/.test(line.slice(0, span.column - 1).trimEnd());
	if (isAfterBraces && /[^\s,:}\]]/.test(line.charAt(span.column - 1)))
		return findings.afterBraces(span, line);
	const start = badStart(line, span);
	return start ? findings.badStart(start, line) : byCode(code, span, lines);
}

function spanAt(text: string, offset: number): Span {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), length: 1 };
}

/** A value that begins with a character that YAML keeps for itself, or goes on after its closing mark. */
function badStart(text: string, { line, column }: Span): Span | undefined {
	const special = /(?:(?<=^|[\s{[,])[!&*%@`|>?]\S?|(?<=: +)-)$/.exec(text.slice(0, column));
	if (special) return { line, column: special.index + 1, length: 1 };
	const before = text.slice(0, column - 1).trimEnd();
	const closed = /(?:"[^"]*"|'[^']*'|\{[^{}]*\}|\[[^[\]]*\])$/.exec(before);
	const goesOn = /[^\s,:}\]]/.test(text.charAt(column - 1));
	return closed && goesOn ? { line, column: closed.index + 1, length: 1 } : undefined;
}

function byCode(code: string, span: Span, lines: readonly string[]): Finding {
	const line = lines[span.line - 1] ?? '';
	const at = line.charAt(span.column - 1);
	if (code === 'MULTIPLE_DOCS') return findings.manyDocuments(span);
	if (code === 'BLOCK_IN_FLOW') return findings.missingComma(span, line);
	if (code === 'UNEXPECTED_TOKEN' && /[}\]]/.test(at)) return findings.extraBracket(span, at);
	if (code !== 'BLOCK_AS_IMPLICIT_KEY') return misplaced(span, lines);
	// With only one colon on this line, it is the next line that stands too far to the right.
	if (/: .*:(?: |$)/.test(line)) return findings.twoColons(span, line);
	return misplaced({ ...span, line: nextLine(span.line, lines) }, lines);
}

/** A line that does not fit in where it stands. */
function misplaced(span: Span, lines: readonly string[]): Finding {
	const line = lines[span.line - 1] ?? '';
	if (/^\s*-(?:\s|$)/.test(line)) return findings.wrongDash(span, line);
	if (!/:(?:\s|$)/.test(line)) return findings.noColon(span, line);
	const above = lines.slice(0, span.line - 1).findLast((each) => each.trim() !== '') ?? '';
	return findings.badIndent(span, line, above);
}

function nextLine(line: number, lines: readonly string[]): number {
	const next = lines.findIndex((each, index) => index >= line && each.trim() !== '');
	return next < 0 ? line : next + 1;
}
