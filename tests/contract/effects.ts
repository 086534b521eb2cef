/**
 * All that residents, clerks and print shops get of a content folder, as texts: the views of all
 * pages, address book entries, feed, word lists and index of the search, the words and sheets of
 * all prints, the reprint list, and what the ledger tells.
 */

import type { Disclosure } from '../../src/domain/disclosure.ts';
import { packingRows } from '../../src/print/packing-list.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { planFiles } from '../../src/print/plan.ts';
import { reprintRows } from '../../src/print/reprint.ts';
import { reprintTable } from '../../src/print/reprint-table.ts';
import { sitePrints } from '../../src/print/site-prints.ts';
import { findCode, listCodes } from '../../src/terminal/code-list.ts';
import { contactFiles } from '../../src/views/contact-cards.ts';
import { type Context, contextOf } from '../../src/views/context.ts';
import { feedXml } from '../../src/views/feed.ts';
import { sitePages } from '../../src/views/pages.ts';
import { searchRecords } from '../../src/views/search/records.ts';
import { wordListFiles } from '../../src/views/search/word-lists.ts';

/** One after the other, for the first that differs tells enough. */
function* outputs(disclosure: Disclosure): Iterable<unknown> {
	const context = printedContext(disclosure);
	yield feedXml(context);
	for (const { path, body } of sitePages(context)) yield [path, body()];
	yield* contactFiles(context).map((file) => [file.path, file.text()]);
	yield printedOf(disclosure);
	yield reprintTable(reprintRows(disclosure)).rows;
	yield listCodes(disclosure.ledger);
	yield disclosure.ledger.map(({ code }) => findCode(code, disclosure));
	yield searchRecords(context);
	yield wordListFiles(context).map((file) => [file.name, file.content()]);
}

export function outputsOf(disclosure: Disclosure): readonly string[] {
	return Array.from(outputs(disclosure), written);
}

export function differs(disclosure: Disclosure, before: readonly string[]): boolean {
	let index = 0;
	for (const output of outputs(disclosure)) {
		if (written(output) !== before[index]) return true;
		index += 1;
	}
	return index !== before.length;
}

/** As the build sees it, which has made the print files that a site offers. */
function printedContext(disclosure: Disclosure): Context {
	const paths = sitePrints(disclosure).map(({ folder, file }) => `/print/${folder}/${file.path}`);
	return contextOf(disclosure, new Map(paths.map((path) => [path, { bytes: 1 }])));
}

function printedOf(disclosure: Disclosure) {
	const pieces = piecesOf(disclosure);
	const choice = { paper: 'A4', first: 1 } as const;
	return {
		drawn: pieces.map(({ composition, stamp }) => ({ composition, stamp })),
		packed: packingRows(planFiles(pieces, choice), { choice, sheetsOf: () => 1 }),
	};
}

/**
 * Views show words; a whole record in one would hold every key, used or not.
 * @throws Error naming the record.
 */
function written(output: unknown): string {
	return JSON.stringify(output, (_key, value: unknown) => {
		if (value instanceof Map || value instanceof Set) return [...value];
		if (typeof value === 'object' && value !== null && 'source' in value)
			throw new Error(`A record stands in an output: ${Object.keys(value).join(', ')}`);
		return value;
	});
}
