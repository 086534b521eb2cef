/** Looks for every way in which the ledger could break what hangs on walls. */
import type { LedgerEntry, PrintedWords } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { codesBySwap, isCode } from './check-digit.ts';
import { datesProblems, givenUpProblems } from './check-retired.ts';
import { loopProblems, targetProblems } from './check-targets.ts';
import { withoutCode } from './issue.ts';
import { isAnnounced, isCurrent, lastLots } from './ledger.ts';
import { ledgerProblems as problems } from './ledger-problems.ts';
import { hashOfParts } from './printed-words.ts';
import { pagesOf, targetsOf } from './targets.ts';

/**
 * Everything wrong with the ledger itself and with where its codes lead. With `newAddress` the
 * prints that point at another address are accepted: they are going to be reprinted.
 */
export function checkLedger(
	disclosure: Disclosure,
	{ newAddress = false }: { readonly newAddress?: boolean } = {},
): readonly Problem[] {
	const { ledger, printedWords, today } = disclosure;
	return [
		...ledger.flatMap(codeProblems),
		...printedWords.filter(isAltered).map((words) => problems.printedWordsAltered(words)),
		...(printedWords.length === 0 && ledger.some(hadWords)
			? [problems.printedWordsLost(ledger)]
			: []),
		...issuedTwice(ledger, today),
		...targetProblems(ledger, pagesOf(disclosure), today),
		...loopProblems(ledger),
		...datesProblems(ledger, today),
		...givenUpProblems(ledger, targetsOf(disclosure), today),
		...(newAddress ? [] : addressProblems(disclosure)),
	];
}

/** Whether a lot was recorded by a command that keeps the words of it; clerks write shorter ones. */
function hadWords({ printings }: LedgerEntry): boolean {
	return printings.some(({ unprinted }) => unprinted !== undefined);
}

function isAltered({ hash, parts }: PrintedWords): boolean {
	return hashOfParts(parts) !== hash;
}

/** The targets that wait for a code, for a build that may not issue any. */
export function missingCodes(disclosure: Disclosure): readonly Problem[] {
	const { ledger, today } = disclosure;
	return withoutCode(ledger, targetsOf(disclosure), today).map((page) => {
		return problems.codeMissing(page, ledger);
	});
}

function codeProblems(entry: LedgerEntry): readonly Problem[] {
	if (isCode(entry.code)) return [];
	if (!/^\d{6}$/.test(entry.code)) return [problems.codeMalformed(entry)];
	return [problems.checkDigitWrong(entry, codesBySwap(entry.code))];
}

function issuedTwice(ledger: readonly LedgerEntry[], today: IsoDate): readonly Problem[] {
	const current = ledger.filter((entry) => isCurrent(entry, today));
	const targets = repeated(current, ({ target }) => target);
	return [
		...repeated(ledger, ({ code }) => code).map((pair) => problems.codeDuplicated(...pair)),
		...targets
			.filter(([entry, first]) => entry.code !== first.code)
			.map((pair) => problems.targetDuplicated(...pair, today)),
	];
}

/** Entries whose key an earlier one has, each with that first one. */
function repeated(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => string) {
	const groups = Map.groupBy(entries, keyOf).values();
	return [...groups].flatMap(([first, ...more]) => {
		return more.map((entry) => [entry, first ?? entry] as const);
	});
}

/** One problem for each other address that the last prints still in use point at. */
function addressProblems({ ledger, site, today }: Disclosure): readonly Problem[] {
	const inUse = ledger.filter((entry) => !entry.retired || isAnnounced(entry, today));
	const prints = inUse.flatMap((entry) => {
		const addresses = new Set(lastLots(entry).map(({ address }) => address));
		return [...addresses].map((address) => ({ address, entry }));
	});
	const elsewhere = Map.groupBy(prints, ({ address }) => address);
	elsewhere.delete(site.address);
	return [...elsewhere].map(([address, lots]) => {
		const entries = lots.map(({ entry }) => entry);
		return problems.addressChanged(entries, address, site);
	});
}
