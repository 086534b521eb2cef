import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parsePublished } from '../../src/codes/published.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { ROOT } from '../../src/publish/workplace.ts';
import { readSite } from './built-site.ts';

const SITES = [
	{ name: 'at its own address', folder: inject('site'), base: '/' },
	{ name: 'below a portal', folder: inject('siteBelowPortal'), base: '/ymt/' },
];

describe.each(SITES)('the site $name', ({ folder, base }) => {
	const { pages } = readSite(folder);

	it('has no link that leads nowhere', () => {
		const links = new Map(pages.flatMap(({ path, html }) => linksOf(html).map((to) => [to, path])));
		const dead = [...links].filter(([link]) => {
			if (!link.startsWith(base)) return true;
			const [path = '', place] = decodeURI(link.slice(base.length)).split('#');
			const file = join(folder, path, /^$|\/$/.test(path) ? 'index.html' : '');
			return !isFile(file) || !hasPlace(file, place);
		});
		expect(links.size).toBeGreaterThan(pages.length / 3);
		expect(dead).toEqual([]);
	});

	it('links to no place in a page that the page has not', () => {
		const dangling = pages.flatMap(({ path, html }) =>
			[...html.matchAll(/\shref="#([^"]+)"/g)]
				.filter(([, id]) => !html.includes(` id="${id}"`))
				.map(([link]) => `${path}${link}`),
		);
		expect(dangling).toEqual([]);
	});

	it('names itself by its address', () => {
		const wrong = pages.filter(({ html }) => /(?:href|content)="https:\/\/ymt\.example/.test(html));
		expect(base === '/' ? [] : wrong.map(({ path }) => path)).toEqual([]);
	});

	it('answers every code that was ever issued, and publishes the ledger', () => {
		const ledger = parsePublished(readFileSync(join(folder, 'codes.json'), 'utf8')) ?? [];
		const written = readFileSync(join(ROOT, 'content/codes.yml'), 'utf8').matchAll(
			/^- 码: "(\d+)/gm,
		);
		const codes = Array.from(written, ([, code]) => code);
		expect(ledger.map(({ code }) => code).slice(0, codes.length)).toEqual(codes);
		const missing = ledger.filter(({ code }) => !existsSync(join(folder, code, 'index.html')));
		expect(missing).toEqual([]);
	});

	it('brings the forms and samples of the content', () => {
		const offered = siteFiles(join(ROOT, 'content/files'));
		expect(siteFiles(join(folder, 'files'))).toEqual(offered);
	});

	it('tells browsers to load nothing from elsewhere', () => {
		const policy = /<meta http-equiv="content-security-policy" content="default-src 'none';/;
		const open = pages.filter(
			({ html }) => !policy.test(html) || /script-src[^;]*unsafe-inline/.test(html),
		);
		expect(open.map(({ path }) => path)).toEqual([]);
	});
});

/** The links of a page that begin at the root of the host. */
function linksOf(html: string): string[] {
	return [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, link = '']) => link);
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function hasPlace(page: string, place: string | undefined): boolean {
	return place === undefined || readFileSync(page, 'utf8').includes(` id="${place}"`);
}
