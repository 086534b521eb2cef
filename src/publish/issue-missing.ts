import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { issueCodes, type NewEntry } from '../codes/issue.ts';
import { appendEntries } from '../codes/ledger-file.ts';
import { targetsOf } from '../codes/targets.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { Failure } from '../terminal/failure.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Issues the codes that are missing, and adds them to the ledger `file`.
 * @throws Failure if nothing can be added to the file; then no code was issued.
 */
export function issueMissing(disclosure: Disclosure, file: string): readonly NewEntry[] {
	const entries = issueCodes(disclosure.ledger, targetsOf(disclosure), {
		date: disclosure.today,
		random: (below) => randomInt(below),
	});
	if (entries.length === 0) return [];
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const added = appendEntries(text, entries);
	if (added === undefined)
		throw new Failure(
			`${file} 的写法添不进新码：每个码应当自成一条，以“- 码:”开头；整个文件用方括号写的，改成一条一行。`,
		);
	replaceFile(file, added);
	return entries;
}
