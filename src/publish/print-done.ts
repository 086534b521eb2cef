/** `npm run print -- --done`: records in the ledger what was printed, and keeps its words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendWords } from '../codes/ledger-file.ts';
import type { LedgerEntry } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Proof } from '../print/proof.ts';
import { Failure } from '../terminal/failure.ts';
import { changeLedger } from './ledger-change.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Records the proofs as printed today; what is recorded already is left out. Returns those that
 * were added. The words are written first: words that no lot names do no harm.
 * @throws Failure, with the ledger as it was, if a file can't be added to.
 */
export function recordPrinted(
	proofs: readonly Proof[],
	disclosure: Disclosure,
	content: string,
): readonly Proof[] {
	const entries = new Map(disclosure.ledger.map((entry) => [entry.code, entry]));
	const fresh = proofs.filter((proof) => !isRecorded(proof, entries.get(proof.code)));
	if (fresh.length === 0) return [];
	keepWords(fresh, disclosure, join(content, 'printed.yml'));
	const byCode = Map.groupBy(fresh, ({ code }) => code);
	const amendments = [...byCode].map(([code, own]) => ({
		code,
		printings: own.map(({ printing }) => ({ ...printing, date: disclosure.today })),
	}));
	changeLedger(amendments, disclosure, content);
	return fresh;
}

/**
 * Whether the very files were recorded before: a lot of the same kind, on or after the day they were
 * made. What was taken down since then is another plaque by now.
 */
function isRecorded({ printing }: Proof, entry: LedgerEntry | undefined): boolean {
	const lots = (entry?.printings ?? []).filter(({ format }) => format === printing.format);
	const hanging = lots.slice(lots.findLastIndex(({ quantity }) => quantity === 0) + 1);
	return hanging.some(
		({ date, quantity, address, words }) =>
			date >= printing.date &&
			quantity === printing.quantity &&
			address === printing.address &&
			words === printing.words,
	);
}

function keepWords(proofs: readonly Proof[], { printedWords }: Disclosure, file: string): void {
	const known = new Set(printedWords.map(({ hash }) => hash));
	const words = new Map(proofs.map(({ printing, parts }) => [printing.words, parts]));
	const fresh = [...words].filter(([hash]) => !known.has(hash));
	if (fresh.length === 0) return;
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const added = appendWords(
		text,
		fresh.map(([hash, parts]) => ({ hash, parts })),
	);
	if (added === undefined)
		throw new Failure(`${file} 的写法添不进新的印样：每条应当以“- 内容:”开头。没有改动。`);
	replaceFile(file, added);
}
