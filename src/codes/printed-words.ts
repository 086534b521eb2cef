import { createHash } from 'node:crypto';
import type { Parts, PrintedWords } from '../domain/code.ts';

/**
 * What the ledger knows printed words by: twelve digits that change whenever any of them does. The
 * computation is frozen, for it is compared with what was printed years ago.
 */
export function hashOfParts(parts: Parts): string {
	const lines = Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return digest(lines, 12);
}

/** The same for one part alone, where nobody needs to know what it was. */
export function hashOfPart(lines: readonly string[]): string {
	return digest(lines, 6);
}

/** The words by their hash. */
export function wordsByHash(printed: readonly PrintedWords[]): ReadonlyMap<string, Parts> {
	return new Map(printed.map(({ hash, parts }) => [hash, parts]));
}

function digest(value: unknown, digits: number): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits);
}
