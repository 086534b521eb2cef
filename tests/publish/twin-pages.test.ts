import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { twinsOf } from '../../src/codes/twins.ts';
import { load } from '../../src/load.ts';
import { asScanned } from '../../src/publish/twin-pages.ts';
import { contextOf } from '../../src/views/context.ts';
import { sitePages } from '../../src/views/pages.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';

const SAMPLE = join(import.meta.dirname, '../../content');
const disclosureOf = (directory: string) =>
	load({ directory, name: 'content', today: TODAY }).disclosure ?? expect.fail();

describe('the page of a code that is a copy of a named page', () => {
	it.each([COUNTY, SAMPLE])('would be rendered from the same view: %s', (directory) => {
		const disclosure = disclosureOf(directory);
		const pages = new Map(
			sitePages(contextOf(disclosure)).map((page) => [page.path, page] as const),
		);
		const viewAt = (path: string) => pages.get(path)?.body().view;
		const twins = twinsOf(disclosure);
		expect(twins.length).toBeGreaterThan(10);
		for (const { code, path } of twins) {
			const [named, scanned] = [viewAt(path), viewAt(`/${code}/`)];
			expect(scanned?.chrome.noIndex).toBe(true);
			expect({ ...scanned?.chrome, noIndex: undefined }).toEqual({
				...named?.chrome,
				noIndex: undefined,
				banner: undefined,
			});
			expect({ ...scanned, chrome: undefined }).toEqual({ ...named, chrome: undefined });
		}
	});

	it('is never that of a code which was sent on or retired', () => {
		const disclosure = disclosureOf(COUNTY);
		const codes = twinsOf(disclosure).map(({ code }) => code);
		const other = disclosure.ledger.filter(({ movedTo, retired }) => movedTo ?? retired);
		expect(other.length).toBeGreaterThan(1);
		for (const { code } of other) expect(codes).not.toContain(code);
	});

	it('sends search engines away, once', () => {
		const head = '<link rel="canonical" href="https://ymt.example.gov.cn/donglu/">';
		const noIndex = '<meta name="robots" content="noindex">';
		const title = '<meta property="og:title" content="东垆乡">';
		const scanned = (page: string) => Buffer.from(asScanned(Buffer.from(page))).toString();
		expect(scanned(head + title)).toBe(head + noIndex + title);
		expect(scanned(head + noIndex + title)).toBe(head + noIndex + title);
	});
});
