/** The sites that were built for the tests: their pages, and of which kind each is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '../../src/publish/site-files.ts';

export interface BuiltSite {
	readonly folder: string;
	/** What the path of every page is below. */
	readonly address: string;
	readonly pages: readonly BuiltPage[];
}

export interface BuiltPage {
	/** Below the site: `donglu/windows/w3/`, `404.html`, or nothing for the first page. */
	readonly path: string;
	readonly html: string;
}

/** The kinds of page, by their paths. The first that fits counts. */
const KINDS: readonly (readonly [path: RegExp, kind: string])[] = [
	[/^404\.html$/, 'not found'],
	[/^$/, 'county'],
	[/^\d{6}\/$/, 'code'],
	[/^items\/[^/]+\/$/, 'item of the county'],
	[/^lists\/$/, 'lists of the county'],
	[/^lists\/[^/]+\/$/, 'list of the county'],
	[/^departments\/$/, 'departments'],
	[/^departments\/[^/]+\/$/, 'department'],
	[/^changes\/$/, 'changes'],
	[/^search\/$/, 'search'],
	[/^(?:[^/]+\/)?share\/$/, 'share'],
	[/^print\/$/, 'for printers'],
	[/^print\/[^/]+\/$/, 'prints of a place'],
	[/^data\/$/, 'open data'],
	[/^[^/]+\/items\/$/, 'items'],
	[/^[^/]+\/items\/[^/]+\/$/, 'item'],
	[/^[^/]+\/contacts\/$/, 'contacts'],
	[/^[^/]+\/posts\/[^/]+\/$/, 'post'],
	[/^[^/]+\/windows\/[^/]+\/$/, 'window'],
	[/^[^/]+\/offices\/[^/]+\/$/, 'office'],
	[/^[^/]+\/villages\/[^/]+\/$/, 'village'],
	[/^[^/]+\/plan\/$/, 'plan'],
	[/^[^/]+\/lists\/$/, 'lists'],
	[/^[^/]+\/lists\/[^/]+\/$/, 'list'],
	[/^[^/]+\/$/, 'township'],
];

export function readSite(folder: string): BuiltSite {
	const pages = siteFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({
			path: file.replace(/(^|\/)index\.html$/, '$1'),
			html: readFileSync(join(folder, file), 'utf8'),
		}));
	const first = pages.find(({ path }) => path === '');
	return { folder, pages, address: canonicalOf(first?.html ?? '') };
}

/** One page of every kind: the largest, since most can go wrong there. */
export function onePageOfEachKind(site: BuiltSite): ReadonlyMap<string, BuiltPage> {
	const chosen = new Map<string, BuiltPage>();
	for (const page of site.pages) {
		const kind = kindOf(page, site.address);
		if (page.html.length > (chosen.get(kind)?.html.length ?? 0)) chosen.set(kind, page);
	}
	return chosen;
}

/** What kind of page it is. A scanned code's tells also what it shows: `code: window`. */
function kindOf({ path, html }: BuiltPage, address: string): string {
	const kind = KINDS.find(([form]) => form.test(path))?.[1];
	if (kind === undefined) throw new Error(`What kind of page is ${path}?`);
	if (kind !== 'code') return kind;
	const shown = canonicalOf(html).slice(address.length);
	return shown === path ? 'code: gone' : `code: ${kindOf({ path: shown, html }, address)}`;
}

/** The pages of scanned codes. */
export function codePagesOf({ pages }: BuiltSite): readonly BuiltPage[] {
	return pages.filter(({ path }) => /^\d{6}\/$/.test(path));
}

export function canonicalOf(html: string): string {
	return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** What stands in `<main>`, as mark-up. */
export function mainOf(html: string): string {
	return /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1]?.trim() ?? '';
}

/** What a reader sees, without mark-up. */
export function wordsOf(html: string): string {
	return html
		.replace(/<(script|style)\b.*?<\/\1>/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}
