import { type LedgerEntry, parseTarget } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Problem } from '../domain/problem.ts';
import { ledgerProblems as problems } from './ledger-problems.ts';
import { movesOf } from './moves.ts';
import { pageAt, type TargetPage } from './targets.ts';

/** Codes whose target is gone without a word, or that were sent on to nowhere. */
export function targetProblems(
	ledger: readonly LedgerEntry[],
	pages: readonly TargetPage[],
	today: IsoDate,
): readonly Problem[] {
	const live = new Set(pages.map(({ target }) => target));
	const known = new Set([...live, ...ledger.map(({ target }) => target)]);
	return ledger.flatMap((entry) => {
		const { target, name, movedTo, retired } = entry;
		if (parseTarget(target) === undefined) return [problems.targetMalformed(entry)];
		if (movedTo !== undefined) {
			if (known.has(movedTo)) return [];
			return [problems.successorUnknown(entry, meantBy(movedTo, target, pages))];
		}
		if (retired || live.has(target)) return [];
		return [problems.targetGone(entry, alike(name, target, pages), today)];
	});
}

/** One problem for each loop of 转到. */
export function loopProblems(ledger: readonly LedgerEntry[]): readonly Problem[] {
	const latest = new Map(ledger.map((entry) => [entry.target, entry]));
	return movesOf(ledger).loops.flatMap((loop) => {
		const entry = latest.get(loop[0] ?? '');
		return entry ? [problems.successorLoops(entry, loop)] : [];
	});
}

/** What a clerk may have meant who wrote a name, or copied the page's address. */
function meantBy(text: string, target: string, pages: readonly TargetPage[]) {
	return pageAt(text, pages) ?? namesake(text, target, pages);
}

/** A page of the same kind and township by that name: perhaps it was only given another id. */
function namesake(name: string, target: string, pages: readonly TargetPage[]) {
	return kin(target, pages).find((page) => page.name === name);
}

/** The namesake, and any page of its kind that shows how a target is written. */
function alike(name: string, target: string, pages: readonly TargetPage[]) {
	return { namesake: namesake(name, target, pages), neighbour: kin(target, pages)[0] };
}

function kin(target: string, pages: readonly TargetPage[]): readonly TargetPage[] {
	const gone = parseTarget(target);
	const township = gone && gone.kind !== 'site' ? gone.township : undefined;
	return pages.filter(({ kind, township: own }) => kind === gone?.kind && own?.id === township);
}
