import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from '../../src/publish/site-files.ts';
import { readSite } from './built-site.ts';
import { unreadByOldEngines } from './script-support.ts';

/** Newer than the oldest engines, and why nothing is lost where it is not understood. */
const SPARED: Readonly<Record<string, string>> = {
	'.encodeInto in search/index/pagefind.js':
		'The page says that the texts cannot be searched there; names are found without it.',
};

const { folder, pages } = readSite(inject('siteBelowPortal'));

/** Every script of the site, with one place where it stands. */
function scripts(): ReadonlyMap<string, string> {
	const inPages = pages.flatMap(({ path, html }) =>
		[...html.matchAll(/<script\b[^>]*>(.+?)<\/script>/gs)].map(
			([, script = '']) => [script, path] as const,
		),
	);
	const files = siteFiles(folder).filter((file) => /\.m?js$/.test(file));
	return new Map([
		...inPages,
		...files.map((file) => [readFileSync(join(folder, file), 'utf8'), file] as const),
	]);
}

describe('the scripts', () => {
	it('say nothing that the phones of 2020 do not understand', () => {
		const found = scripts();
		expect(found.size).toBeGreaterThan(0);
		const unread = [...found].flatMap(([script, place]) =>
			unreadByOldEngines(script).map((name) => `${name} in ${place}`),
		);
		expect(unread.filter((it) => !Object.hasOwn(SPARED, it))).toEqual([]);
	});
});

describe('what old engines do not understand', () => {
	it.each([
		['a?.b', '?.'],
		['a ?? b', '??'],
		['class A { #b = 1 }', '#field'],
		["'a'.replaceAll('a', 'b')", '.replaceAll'],
		['[1].at(-1)', '.at'],
		['structuredClone({})', 'structuredClone'],
		['Object.hasOwn({}, "a")', '.hasOwn'],
		['new Intl.Segmenter()', '.Segmenter'],
		['document.body.replaceChildren()', '.replaceChildren'],
		['const n = 10n', '1n'],
		['a.b.toString(); structuredClone(a)', 'structuredClone'],
	])('is found: %s', (script, name) => {
		expect(unreadByOldEngines(script)).toContain(name);
	});

	it.each([
		'const { a, ...rest } = { a: 1 }; document.querySelectorAll("a").forEach((b) => b.remove())',
		'fetch("/a").then((answer) => answer.json()).catch(() => undefined)',
		'const structuredClone = (it) => it; structuredClone({ at: 1 }).own',
		'async () => { for await (const a of b) console.log(`a`.padEnd(3), [[1]].flat()) }',
		'if (Intl.Segmenter !== void 0) new Intl.Segmenter()',
		'typeof FinalizationRegistry === "undefined" ? 0 : new FinalizationRegistry(() => 0)',
		'const { path } = await (await fetch("/a")).json(); path.share = path.toString()',
	])('is not what they do: %s', (script) => {
		expect(unreadByOldEngines(script)).toEqual([]);
	});
});
