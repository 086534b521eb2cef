import type { LedgerEntry, Printing } from '../domain/code.ts';
import type { Problem } from '../domain/problem.ts';
import { isCode } from './check-digit.ts';
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

/**
 * What of a remembered ledger binds. Slips that somebody committed don't: a code that is none, one
 * with another target than in an `older` ledger, a lot that was typed over one of that day. A lot that
 * is merely not there may stand in the other half of a merge: all others bind.
 */
export function bindingEntries(
	ledger: readonly LedgerEntry[],
	older: readonly (readonly LedgerEntry[])[],
): readonly LedgerEntry[] {
	const before = Map.groupBy(older.flat(), ({ code }) => code);
	return ledger.flatMap((entry): readonly LedgerEntry[] => {
		const known = before.get(entry.code) ?? [];
		if (!isCode(entry.code) || known.some(({ target }) => target !== entry.target)) return [];
		const gone = known.flatMap(({ printings }) => printings.filter(isMissingIn(entry)));
		const isTypedOver = ({ date, format }: Printing) =>
			gone.some((lot) => lot.date === date && lot.format === format);
		return [{ ...entry, printings: entry.printings.filter((lot) => !isTypedOver(lot)) }];
	});
}

const isMissingIn =
	({ printings }: LedgerEntry) =>
	(lot: Printing): boolean =>
		!printings.some((each) => isSameLot(each, lot));

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
		return printings
			.filter(isMissingIn(entry))
			.map((lot) => problems.printingLost(entry, lot, writePrinting(lot)));
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
