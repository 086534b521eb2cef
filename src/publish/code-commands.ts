import { findCode, listCodes } from '../terminal/code-list.ts';
import type { CommonOptions } from '../terminal/options.ts';
import { checked, issueInto } from './checked.ts';
import { beginLedger } from './first-ledger.ts';
import { takeLock } from './lock.ts';
import { LOCK } from './workplace.ts';

/** `npm run codes`: issues what is missing; returns the exit code. */
export function issueCodesInto(common: CommonOptions): number {
	takeLock(LOCK);
	const disclosure = beginLedger(common) ?? checked({ ...common, newAddress: true });
	if (!disclosure) return 1;
	if (issueInto(disclosure, common) === 0) console.log('都有码了，不用再发。');
	return 0;
}

/** `list`, and `show` with the code as it was typed; returns the exit code. */
export function lookInto(common: CommonOptions, code?: string): number {
	// A code is the same whatever the address; and whoever looks one up may be about to change it.
	const disclosure = checked({ ...common, newAddress: true }, { quiet: true });
	if (!disclosure) return 1;
	console.log(code === undefined ? listCodes(disclosure.ledger) : findCode(code, disclosure));
	return 0;
}
