/** `npm run print -- --done`: records in the ledger what was printed, and keeps its words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendWords } from '../codes/ledger-file.ts';
import type { LedgerEntry } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Proof } from '../print/proof.ts';
import { Failure } from '../terminal/failure.ts';
import { changeOf } from './ledger-change.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Records the proofs as printed today; what is recorded already is left out. Returns those that
 * were added. The words are written first: words that no lot names do no harm.
 * @throws Failure, with both files as they were, if one can't be added to.
 */
export function recordPrinted(
	proofs: readonly Proof[],
	disclosure: Disclosure,
	content: string,
): readonly Proof[] {
	const entries = new Map(disclosure.ledger.map((entry) => [entry.code, entry]));
	const fresh = proofs.filter((proof) => !isRecorded(proof, entries.get(proof.code)));
	if (fresh.length === 0) return [];
	const words = join(content, 'printed.yml');
	const withWords = textWithWords(fresh, disclosure, words);
	const byCode = Map.groupBy(fresh, ({ code }) => code);
	const amendments = [...byCode].map(([code, own]) => ({
		code,
		printings: own.map(({ printing }) => ({ ...printing, date: disclosure.today })),
	}));
	const ledger = changeOf(amendments, disclosure, content);
	if (withWords !== undefined) replaceFile(words, withWords);
	replaceFile(ledger.file, ledger.after);
	return fresh;
}

/**
 * Whether the very files were recorded before: as the last lot of their kind, on or after the day they
 * were made. Where something else was recorded since, or that they were taken down, they hang anew.
 */
function isRecorded({ printing }: Proof, entry: LedgerEntry | undefined): boolean {
	const last = entry?.printings.findLast(({ format }) => format === printing.format);
	return (
		last !== undefined &&
		last.date >= printing.date &&
		last.quantity === printing.quantity &&
		last.address === printing.address &&
		last.words === printing.words
	);
}

/** The file with the words that it lacks; undefined if it lacks none. */
function textWithWords(
	proofs: readonly Proof[],
	{ printedWords }: Disclosure,
	file: string,
): string | undefined {
	const known = new Set(printedWords.map(({ hash }) => hash));
	const words = new Map(proofs.map(({ printing, parts }) => [printing.words, parts]));
	const fresh = [...words].filter(([hash]) => !known.has(hash));
	if (fresh.length === 0) return undefined;
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const added = appendWords(
		text,
		fresh.map(([hash, parts]) => ({ hash, parts })),
	);
	if (added === undefined)
		throw new Failure(`${file} 的写法添不进新的印样：每条应当以“- 内容:”开头。没有改动。`);
	return added;
}
