import type { LedgerEntry } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Problem } from '../domain/problem.ts';
import { withoutCode } from './issue.ts';
import { ledgerProblems as problems } from './ledger-problems.ts';
import { movesOf } from './moves.ts';
import type { TargetPage } from './targets.ts';

/** Codes that ended before they began, or begin later than today. */
export function datesProblems(ledger: readonly LedgerEntry[], today: IsoDate): readonly Problem[] {
	const later = ledger.filter(({ issued }) => issued > today);
	const [first] = later;
	return [
		...ledger.flatMap((entry) => {
			const { issued, retired } = entry;
			if (!retired || retired.date >= issued) return [];
			return [problems.retiredBeforeIssued(entry, retired.date)];
		}),
		// Told once: a computer whose clock is wrong makes all of them late.
		...(first ? [problems.issuedLater(first, later.length, today)] : []),
	];
}

/**
 * Codes that were retired or sent on although what they stand for needs a code. Once it has a new
 * one, that it was set up anew is settled, and nothing is asked any more.
 */
export function givenUpProblems(
	ledger: readonly LedgerEntry[],
	targets: readonly TargetPage[],
	today: IsoDate,
): readonly Problem[] {
	const latest = new Map(ledger.map((entry) => [entry.target, entry]));
	const moves = movesOf(ledger);
	return withoutCode(ledger, targets, today).flatMap(({ target }) => {
		const entry = latest.get(target);
		// Of a loop it is told already which 转到 to delete.
		const isInLoop = moves.endOf(target) === undefined;
		return entry && !isInLoop ? [problems.stillThere(entry)] : [];
	});
}
