/**
 * Where a scanned code leads. There is no “not found”: what hangs on a wall cannot be recalled, so
 * every code that was ever issued leads to a page or to a notice that says where to go now.
 */
import { type LedgerEntry, parseTarget } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Township } from '../domain/township.ts';
import { isAnnounced } from './ledger.ts';
import { type Moves, movesOf } from './moves.ts';
import { pagesOf, type TargetPage } from './targets.ts';

export type Destination =
	/** The page itself. It is a successor's where `page.target` is not `entry.target`. */
	| { readonly kind: 'page'; readonly entry: LedgerEntry; readonly page: TargetPage }
	/** A village that is part of another one by now. */
	| {
			readonly kind: 'merged';
			readonly entry: LedgerEntry;
			readonly page: TargetPage;
			readonly into: TargetPage;
	  }
	/** A notice: what it was, since when it is gone, and where to go instead. */
	| {
			readonly kind: 'gone';
			readonly entry: LedgerEntry;
			readonly successor?: TargetPage;
			readonly township?: Township;
	  };

/** What is looked up for every code, made once. */
export interface Directory {
	readonly today: IsoDate;
	readonly pages: ReadonlyMap<string, TargetPage>;
	readonly townships: ReadonlyMap<string, Township>;
	readonly moves: Moves;
}

export function directoryOf(disclosure: Disclosure): Directory {
	const { today, townships, ledger } = disclosure;
	const pages = new Map(pagesOf(disclosure).map((page) => [page.target, page]));
	// What was announced may be gone before its day: then the way on is open already.
	const inForce = ledger.map((entry) => {
		const waits = isAnnounced(entry, today) && pages.has(entry.target);
		return waits ? { ...entry, movedTo: undefined } : entry;
	});
	return {
		today,
		pages,
		townships: new Map(townships.map((township) => [township.id, township])),
		moves: movesOf(inForce),
	};
}

/** Finds where `entry` leads today. */
export function destinationOf(entry: LedgerEntry, directory: Directory): Destination {
	const { pages, today } = directory;
	const own = pages.get(entry.target);
	if (own && isAnnounced(entry, today)) return arrive(entry, own, directory);
	const page = entry.movedTo === undefined ? own : endPage(entry.movedTo, directory);
	if (page && !entry.retired) return arrive(entry, page, directory);
	const township = directory.townships.get(townshipOf(entry));
	return { kind: 'gone', entry, successor: page && standing(page, directory), township };
}

function arrive(entry: LedgerEntry, page: TargetPage, directory: Directory): Destination {
	const into = standing(page, directory);
	return into === page ? { kind: 'page', entry, page } : { kind: 'merged', entry, page, into };
}

function endPage(target: string, { moves, pages }: Directory): TargetPage | undefined {
	return pages.get(moves.endOf(target) ?? '');
}

/** The page itself, or the one of the village it was merged into. */
function standing(page: TargetPage, { pages }: Directory): TargetPage {
	return pages.get(page.mergedInto ?? page.target) ?? page;
}

function townshipOf({ target }: LedgerEntry): string {
	const parsed = parseTarget(target);
	return parsed && parsed.kind !== 'site' ? parsed.township : '';
}
