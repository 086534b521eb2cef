import type { LedgerEntry, Printing } from '../domain/code.ts';
import type { Problem } from '../domain/problem.ts';
import { writePrinting } from './ledger-file.ts';
import { ledgerProblems as problems } from './ledger-problems.ts';
import type { PublishedEntry } from './published.ts';

/** Every promise of the published ledger that the current one breaks. */
export function compareLedgers(
	published: readonly PublishedEntry[],
	current: readonly LedgerEntry[],
): readonly Problem[] {
	const now = Map.groupBy(current, ({ code }) => code);
	const known = new Set(published.map(({ code }) => code));
	const newByTarget = Map.groupBy(
		current.filter(({ code }) => !known.has(code)),
		({ target }) => target,
	);
	return published.flatMap((before) => {
		const entries = now.get(before.code);
		if (entries) return reassigned(before, entries);
		const mistyped = newByTarget
			.get(before.target)
			?.find(({ code, issued }) => issued === before.issued && isSlip(code, before.code));
		return [mistyped ? problems.codeChanged(before, mistyped) : problems.codeLost(before, current)];
	});
}

/** Of six digits, whoever mistypes a code gets two of them wrong at most; others were issued. */
function isSlip(code: string, meant: string): boolean {
	if (code.length !== meant.length) return true;
	return [...code].filter((digit, index) => digit !== meant[index]).length <= 2;
}

/** Whether a later ledger has all that an earlier one says of a code. */
export function isKept(earlier: LedgerEntry, later: LedgerEntry): boolean {
	return (
		earlier.target === later.target &&
		earlier.printings.every((lot) => later.printings.some((each) => isSameLot(each, lot)))
	);
}

/** Every lot that an earlier ledger had on record, and that today's has lost. */
export function lostLots(
	earlier: readonly LedgerEntry[],
	current: readonly LedgerEntry[],
): readonly Problem[] {
	const now = new Map(current.map((entry) => [entry.code, entry]));
	return earlier.flatMap(({ code, printings }) => {
		const entry = now.get(code);
		// That a code is lost is told already.
		if (!entry) return [];
		const lost = printings.filter((lot) => !entry.printings.some((each) => isSameLot(each, lot)));
		return lost.map((lot) => problems.printingLost(entry, lot, writePrinting(lot)));
	});
}

function isSameLot(a: Printing, b: Printing): boolean {
	return (
		a.date === b.date &&
		a.format === b.format &&
		a.quantity === b.quantity &&
		a.address === b.address &&
		a.words === b.words
	);
}

function reassigned(before: PublishedEntry, entries: readonly LedgerEntry[]): readonly Problem[] {
	return entries
		.filter(({ target }) => target !== before.target)
		.map((entry) => problems.codeReassigned(before, entry));
}
