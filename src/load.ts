/**
 * The one path from a content folder to a `Disclosure`. Astro (through `site.ts`) and every script
 * enter here, so that what is checked is what is published.
 */
import { ledgerProblems } from './codes/check-ledger.ts';
import { readContent } from './content/read.ts';
import type { IsoDate } from './domain/dates.ts';
import type { Disclosure } from './domain/disclosure.ts';
import type { Problem } from './domain/problem.ts';
import { checkRules } from './rules/index.ts';
import { maskPrivate, privacyProblems } from './rules/privacy.ts';

export interface Loaded {
	/** Present only when nothing stands in the way of publishing. */
	readonly disclosure: Disclosure | undefined;
	/** All problems, by file and line; private numbers are masked. */
	readonly problems: readonly Problem[];
	/** The text of every content file, for quoting; by the path a clerk is shown. */
	readonly texts: ReadonlyMap<string, string>;
	readonly files: number;
}
