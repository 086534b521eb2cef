import type { LedgerEntry } from '../domain/code.ts';
import { ledgerEntry } from './forms/ledger.ts';
import { Reader } from './reader.ts';

const FILE = 'codes.yml';

/** Reads a ledger that is no file of the content folder, such as an earlier one; all that can be read of it. */
export function readLedgerText(bytes: Uint8Array): readonly LedgerEntry[] {
	const reader = new Reader({ name: '', paths: [FILE], problems: [], read: () => bytes });
	return reader.list(FILE, ledgerEntry).records;
}
