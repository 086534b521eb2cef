import { z } from 'zod';
import type { LedgerEntry } from '../domain/code.ts';
import { isDate } from '../domain/dates.ts';

/** What everybody may see of an entry: what `codes.json` holds. */
export type PublishedEntry = Omit<LedgerEntry, 'printings' | 'source'>;

const date = z.string().refine(isDate);
const published = z.array(
	z.object({
		code: z.string(),
		target: z.string(),
		name: z.string(),
		issued: date,
		retired: z.object({ date, reason: z.string().optional() }).optional(),
		movedTo: z.string().optional(),
	}),
);

/** The ledger as `codes.json`, one entry a line, so that two versions compare well. */
export function ledgerJson(entries: readonly PublishedEntry[]): string {
	if (entries.length === 0) return '[]\n';
	const lines = entries.map(({ code, target, name, issued, retired, movedTo }) => {
		const day = retired && { date: retired.date, reason: retired.reason };
		return JSON.stringify({ code, target, name, issued, retired: day, movedTo });
	});
	return `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * Reads a published ledger. Undefined if any of it is not one: to compare with half a ledger would
 * be to lose the other half unseen.
 */
export function parsePublished(text: string): readonly PublishedEntry[] | undefined {
	try {
		return published.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
