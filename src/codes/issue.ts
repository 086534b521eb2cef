import type { LedgerEntry } from '../domain/code.ts';
import type { IsoDate } from '../domain/dates.ts';
import { withCheckDigit } from './check-digit.ts';
import { currentCodes } from './ledger.ts';
import type { TargetPage } from './targets.ts';

/** Codes begin at 1: spreadsheets would eat a leading zero. */
const FIRST = 10_000;
const COUNT = 90_000;

export type NewEntry = Pick<LedgerEntry, 'code' | 'target' | 'name' | 'issued'>;

export interface Issuing {
	/** The day of issue. */
	readonly date: IsoDate;
	/** A whole number from 0 up to, but not including, `below`. */
	readonly random: (below: number) => number;
}

/** The targets that no code stands for: never issued, or its codes were all retired or moved on. */
export function withoutCode(
	ledger: readonly LedgerEntry[],
	targets: readonly TargetPage[],
	today: IsoDate,
): readonly TargetPage[] {
	const current = currentCodes(ledger, today);
	return targets.filter(({ target }) => !current.has(target));
}

/** New entries for the targets without a code, to be appended. No code is ever given out twice. */
export function issueCodes(
	ledger: readonly LedgerEntry[],
	targets: readonly TargetPage[],
	{ date, random }: Issuing,
): readonly NewEntry[] {
	const taken = new Set(ledger.map(({ code }) => code));
	return withoutCode(ledger, targets, date).map(({ target, name }) => {
		const code = freeCode(taken, random);
		taken.add(code);
		return { code, target, name, issued: date };
	});
}

/** A random code, or the next free one after it, so that it comes to an end whatever `random` says. */
function freeCode(taken: ReadonlySet<string>, random: Issuing['random']): string {
	const start = random(COUNT);
	for (let step = 0; step < COUNT; step++) {
		const code = withCheckDigit(String(FIRST + ((start + step) % COUNT)));
		if (!taken.has(code)) return code;
	}
	throw new RangeError('六位码已经全部用完。');
}
