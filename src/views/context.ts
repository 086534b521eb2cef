import { currentCodes } from '../codes/ledger.ts';
import type { LedgerEntry } from '../domain/code.ts';
import { type Disclosure, type Handling, handlingOf } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { PrintFiles } from '../domain/print-files.ts';
import type { Township } from '../domain/township.ts';

/** What views look up, made once for a disclosure. */
export interface Context {
	readonly disclosure: Disclosure;
	/** The address of a page or file below the site: `/donglu/` → `/ymt/donglu/`. */
	href(path: string): string;
	/** The code of a written target, if one has been issued. */
	codeOf(target: string): LedgerEntry | undefined;
	handlingOf(item: Item, township: Township): Handling;
	/** What was made to be printed; undefined where nothing is. */
	readonly prints?: PrintFiles;
}

export function contextOf(disclosure: Disclosure, prints?: Context['prints']): Context {
	const codes = currentCodes(disclosure.ledger, disclosure.today);
	const handlings = new Map<Township, Map<Item, Handling>>();
	return {
		disclosure,
		prints,
		href: (path) => disclosure.site.base + path.replace(/^\//, ''),
		codeOf: (target) => codes.get(target),
		handlingOf: (item, township) => {
			const known = handlings.get(township) ?? new Map<Item, Handling>();
			handlings.set(township, known);
			const handling = known.get(item) ?? handlingOf(item, township);
			known.set(item, handling);
			return handling;
		},
	};
}
