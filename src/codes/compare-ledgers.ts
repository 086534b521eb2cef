import type { LedgerEntry } from '../domain/code.ts';
import type { Problem } from '../domain/problem.ts';
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
		const mistyped = newByTarget.get(before.target)?.find(({ issued }) => issued === before.issued);
		return [mistyped ? problems.codeChanged(before, mistyped) : problems.codeLost(before, current)];
	});
}

function reassigned(before: PublishedEntry, entries: readonly LedgerEntry[]): readonly Problem[] {
	return entries
		.filter(({ target }) => target !== before.target)
		.map((entry) => problems.codeReassigned(before, entry));
}
