import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bindingEntries, compareLedgers, lostLots } from '../codes/compare-ledgers.ts';
import { type PublishedEntry, parsePublished } from '../codes/published.ts';
import { readLedgerText } from '../content/ledger-text.ts';
import type { LedgerEntry } from '../domain/code.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import type { Loaded } from '../load.ts';
import { Failure } from '../terminal/failure.ts';
import { rememberedLedgers } from './ledger-history.ts';

export interface Earlier {
	/** The content folder, maybe of a git repository. */
	readonly content: string;
	/** A published `codes.json` to compare with (`--against`). */
	readonly against?: string;
}

/**
 * Adds to what was found every promise of an earlier ledger that today's breaks: a lost code, one
 * that was given to something else, a lost record of what was printed. The earlier ones are what git remembers and what was
 * published.
 * @throws Failure if `against` is not a published ledger.
 */
export function keepingPromises(loaded: Loaded, { content, against }: Earlier): Loaded {
	if (!loaded.disclosure) return loaded;
	const { ledger, site } = loaded.disclosure;
	const published = against === undefined ? [] : [readPublished(against)];
	const remembered = changedLedgers(content, site);
	const broken = [
		...[...published, ...remembered].flatMap((earlier) => compareLedgers(earlier, ledger)),
		...remembered.flatMap((earlier) => lostLots(earlier, ledger)),
	];
	const once = new Map(broken.map((problem) => [problem.message, problem]));
	return withProblems(loaded, [...once.values()]);
}

/** The ledgers that git remembers, but for those that today's only adds to: they lost nothing. */
function changedLedgers(content: string, site: Site): readonly (readonly LedgerEntry[])[] {
	const remembered = rememberedLedgers(content, site);
	if (remembered.length === 0) return [];
	const today = readFileSync(join(content, 'codes.yml'));
	const isAddedTo = (earlier: Buffer) => earlier.equals(today.subarray(0, earlier.length));
	if (remembered.every(isAddedTo)) return [];
	const ledgers = remembered.map(readLedgerText);
	return ledgers.flatMap((ledger, index) => {
		const bytes = remembered[index];
		if (bytes && isAddedTo(bytes)) return [];
		return [bindingEntries(ledger, ledgers.slice(index + 1))];
	});
}

function readPublished(file: string): readonly PublishedEntry[] {
	if (statSync(file).isDirectory())
		throw new Failure(`${file} 是文件夹。--against 后面写上次公布的 codes.json`);
	const entries = parsePublished(readFileSync(file, 'utf8'));
	if (entries) return entries;
	throw new Failure(`${file} 不是公布过的码簿。--against 后面写上次公布的 codes.json`);
}

function withProblems(loaded: Loaded, problems: readonly Problem[]): Loaded {
	if (problems.length === 0) return loaded;
	return { ...loaded, disclosure: undefined, problems: [...loaded.problems, ...problems] };
}
