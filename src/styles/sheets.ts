/** The style sheets of pages. A page holds only those that it needs, in its own head. */
import { createHash } from 'node:crypto';
import { onceByText } from '../domain/once.ts';
import answers from './answers.css?inline';
import base from './base.css?inline';
import changes from './changes.css?inline';
import chrome from './chrome.css?inline';
import facts from './facts.css?inline';
import findCode from './find-code.css?inline';
import five from './five.css?inline';
import listing from './listing.css?inline';
import lists from './lists.css?inline';
import outlineButton from './outline-button.css?inline';
import places from './places.css?inline';
import plan from './plan.css?inline';
import print from './print.css?inline';
import prints from './prints.css?inline';
import procedure from './procedure.css?inline';
import search from './search.css?inline';
import searchBox from './search-box.css?inline';
import share from './share.css?inline';
import sixHaves from './six-haves.css?inline';
import tables from './tables.css?inline';

/** What all pages have, and what they may need besides; in the order of the cascade. */
const SHEETS = {
	base,
	chrome,
	lists,
	answers,
	five,
	facts,
	tables,
	listing,
	procedure,
	changes,
	sixHaves,
	places,
	plan,
	searchBox,
	search,
	outlineButton,
	findCode,
	share,
	prints,
	print,
} as const;

export type SheetName = keyof typeof SHEETS;

const ALWAYS: readonly string[] = ['base', 'chrome', 'lists', 'print'] satisfies SheetName[];

export interface Sheet {
	readonly css: string;
	/** As a content security policy names it. */
	readonly hash: `sha256-${string}`;
}

/** All of a page's looks as one sheet. */
export function sheetOf(more: readonly SheetName[]): Sheet {
	return joined([...more].sort().join());
}

const joined = onceByText((more): Sheet => {
	const wanted = new Set([...ALWAYS, ...more.split(',')]);
	const css = Object.entries(SHEETS)
		.flatMap(([name, sheet]) => (wanted.has(name) ? sheet.trim() : []))
		.join('');
	return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
});
