import type { LedgerEntry, Printing } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';

/** What is printed and scanned. The slash belongs to it: a host would redirect to add it. */
export function codeAddress(site: { readonly address: string }, code: string): string {
	return `${site.address}${code}/`;
}

/** Whether 停用 is announced for a later day. Until then the code, and its 转到, stay as they were. */
export function isAnnounced({ retired }: LedgerEntry, today: IsoDate): boolean {
	return retired !== undefined && retired.date > today;
}

/** Whether the code still stands for what it was issued for. */
export function isCurrent(entry: LedgerEntry, today: IsoDate): boolean {
	const { retired, movedTo } = entry;
	return isAnnounced(entry, today) || (retired === undefined && movedTo === undefined);
}

/** The code to show and print for each target; of two, the one issued first. */
export function currentCodes(
	ledger: readonly LedgerEntry[],
	today: IsoDate,
): ReadonlyMap<string, LedgerEntry> {
	const current = ledger.filter((entry) => isCurrent(entry, today));
	return new Map(current.toReversed().map((entry) => [entry.target, entry]));
}

/** What still hangs: a later lot of a format takes the place of an earlier one, or says that it came down. */
export function lastLots({ printings }: Pick<LedgerEntry, 'printings'>): readonly Printing[] {
	const inOrder = printings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const last = new Map(inOrder.map((lot) => [lot.format, lot])).values();
	return [...last].filter(({ quantity }) => quantity > 0);
}
