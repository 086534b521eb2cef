/** Writes amendments into the ledger: read first, judged, and read back before they are on the disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkLedger } from '../codes/check-ledger.ts';
import { type Amendment, amendEntries } from '../codes/ledger-edit.ts';
import { readLedgerText } from '../content/ledger-text.ts';
import { readContent } from '../content/read.ts';
import type { LedgerEntry } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { Failure } from '../terminal/failure.ts';
import type { CommonOptions } from '../terminal/options.ts';
import { reportOf, wantsColour } from '../terminal/report.ts';
import { replaceFile } from './replace-file.ts';

/**
 * What a county discloses, though its ledger may lack a word about what is gone: that is what is
 * going to be put right. Undefined if anything can't be read, which is reported.
 */
export function readableCounty({
	content,
	contentName,
	today,
}: CommonOptions): Disclosure | undefined {
	const { disclosure, problems, texts, paths } = readContent(content, { name: contentName, today });
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return disclosure;
	const found = { problems: errors, texts, files: paths.length };
	console.log(reportOf(found, { colour: wantsColour() }));
	return undefined;
}

/** The text of the ledger before and after. */
export interface Change {
	readonly file: string;
	readonly before: string;
	readonly after: string;
}

/** Amends the ledger in `content`. @throws as `changeOf`, and the file system's error. */
export function changeLedger(
	amendments: readonly Amendment[],
	disclosure: Disclosure,
	content: string,
): Change {
	const change = changeOf(amendments, disclosure, content);
	replaceFile(change.file, change.after);
	return change;
}

/**
 * How the ledger in `content` is amended, each code once. Nothing is written.
 * @throws Failure if that would make a loop or lead nowhere, or if it
 * can't be written without losing something.
 */
export function changeOf(
	amendments: readonly Amendment[],
	disclosure: Disclosure,
	content: string,
): Change {
	const ledger = disclosure.ledger.map((entry) => amended(entry, amendments));
	assertNoHarm(disclosure, { ...disclosure, ledger });
	const file = join(content, 'codes.yml');
	const before = readFileSync(file, 'utf8');
	const after = amendEntries(before, amendments);
	if (after === undefined || !isDeepStrictEqual(plain(read(after)), plain(ledger)))
		throw new Failure(
			`${file} 的写法改不动：每个码应当自成一条，以“- 码:”开头，“印制”写成列表。没有改动。`,
		);
	return { file, before, after };
}

function amended(entry: LedgerEntry, amendments: readonly Amendment[]): LedgerEntry {
	const own = amendments.find(({ code }) => code === entry.code);
	if (!own) return entry;
	const { retired = entry.retired, movedTo = entry.movedTo, printings = [] } = own;
	return { ...entry, retired, movedTo, printings: [...entry.printings, ...printings] };
}

/** Problems that were there before are none of this change's; what may well be meant is said afterwards. */
function assertNoHarm(before: Disclosure, after: Disclosure): void {
	const known = new Set(problemsOf(before).map(({ message }) => message));
	const harm = problemsOf(after).find(({ message }) => !known.has(message));
	if (harm) throw new Failure(`${harm.message}没有改动。`);
}

const problemsOf = (disclosure: Disclosure) =>
	checkLedger(disclosure, { newAddress: true }).filter(({ severity }) => severity === 'error');

function read(text: string): readonly LedgerEntry[] {
	return readLedgerText(new TextEncoder().encode(text));
}

/** Entries as values, without where they stand. */
function plain(ledger: readonly LedgerEntry[]): unknown {
	return JSON.parse(JSON.stringify(ledger.map(({ source: _, ...entry }) => entry)));
}
