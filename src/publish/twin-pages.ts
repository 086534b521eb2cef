import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { twinsOf } from '../codes/twins.ts';
import type { Disclosure } from '../domain/disclosure.ts';

const CANONICAL = /<link rel="canonical" href="[^"]*">/;
const NO_INDEX = '<meta name="robots" content="noindex">';

/** Bytes as they are: nothing but ASCII is looked for, and Chinese takes seven times as long to decode. */
const BYTES = 'latin1';

/**
 * The pages of codes that lead to what they were issued for, made of the named pages in `folder`:
 * rendered anew, they would take nearly as long as all the others.
 */
export function writeTwinPages(disclosure: Disclosure, folder: string): void {
	for (const { code, path } of twinsOf(disclosure)) {
		const page = readFileSync(join(folder, path, 'index.html'), BYTES);
		mkdirSync(join(folder, code), { recursive: true });
		writeFileSync(join(folder, code, 'index.html'), asScanned(page), BYTES);
	}
}

/** With the word to search engines where the layout has it; pages of a demonstration have it already. */
export function asScanned(page: string): string {
	return page.includes(NO_INDEX) ? page : page.replace(CANONICAL, `$&${NO_INDEX}`);
}
