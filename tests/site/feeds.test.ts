import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parseXml, textsOf } from '../views/parse-xml.ts';
import { canonicalOf, readSite } from './built-site.ts';

const site = readSite(inject('siteBelowPortal'));
const pages = new Map(site.pages.map(({ path, html }) => [site.address + path, html]));
const published = (name: string) => parseXml(readFileSync(join(site.folder, name), 'utf8'));

describe('the published sitemap', () => {
	const { name, attributes, children } = published('sitemap.xml');
	const addresses = children.flatMap((url) => textsOf(url, 'loc'));

	it('is of the form that search engines read, and within its limits', () => {
		expect([name, attributes.get('xmlns')]).toEqual([
			'urlset',
			'http://www.sitemaps.org/schemas/sitemap/0.9',
		]);
		expect(children.length).toBeLessThanOrEqual(50_000);
		expect(new Set(addresses).size).toBe(children.length);
	});

	it('names exactly the pages for residents that are not another one’s copy', () => {
		const own = [...pages].filter(([address, html]) => canonicalOf(html) === address);
		const named = own.map(([address]) => address.slice(site.address.length));
		const others = named.filter((path) => /^(?:\d{6}|print)\/|^404/.test(path));
		const expected = named.filter((path) => !others.includes(path)).sort();
		const found = addresses.map((address) => address.slice(site.address.length)).sort();
		expect(found).toEqual(expected);
	});
});

describe('the published feed', () => {
	const { children } = published('feed.xml');
	const entries = children.filter(({ name }) => name === 'entry');

	it('leads from every adjustment to the page of its matter', () => {
		const targets = entries.flatMap((entry) =>
			entry.children
				.filter(({ name }) => name === 'link')
				.map((link) => link.attributes.get('href')),
		);
		expect(targets.length).toBeGreaterThan(10);
		expect(targets.filter((target) => !pages.has(target ?? ''))).toEqual([]);
	});

	it('has every part that readers of feeds ask for, and times in the order told', () => {
		const times = entries.map((entry) => textsOf(entry, 'updated')[0] ?? '');
		expect(times).toEqual(times.toSorted().toReversed());
		for (const entry of entries)
			for (const part of ['id', 'title', 'summary']) expect(textsOf(entry, part)[0]).not.toBe('');
	});
});
