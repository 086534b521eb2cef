import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { namedPages } from '../../src/views/pages.ts';
import { robotsText, sitemapXml } from '../../src/views/sitemap.ts';
import {
	buildDisclosure,
	buildEntry,
	buildSite,
	buildTownship,
	buildVillage,
} from '../fixtures/build-disclosure.ts';
import { parseXml } from './parse-xml.ts';

function addressesOf(disclosure: ReturnType<typeof buildDisclosure>) {
	const context = contextOf(disclosure);
	const xml = sitemapXml(
		context,
		namedPages(context).map(({ path }) => path),
	);
	return parseXml(xml).children.flatMap(({ children }) => children.map(({ text }) => text));
}

describe('the sitemap', () => {
	it('names pages by their absolute addresses, but no codes', () => {
		const addresses = addressesOf(
			buildDisclosure({ townships: [buildTownship()], ledger: [buildEntry()] }),
		);
		expect(addresses).toContain('https://ymt.example.gov.cn/');
		expect(addresses).toContain('https://ymt.example.gov.cn/donglu/contacts/');
		expect(addresses.some((address) => address.includes('704394'))).toBe(false);
	});

	it('leaves out a merged village, whose page shows another one', () => {
		const into = buildVillage({ id: 'xicun', name: '西村' });
		const merged = buildVillage({ merger: { into, date: '2025-07-01' } });
		const townships = [buildTownship({ villages: [into, merged] })];
		const addresses = addressesOf(buildDisclosure({ townships }));
		expect(addresses).toContain('https://ymt.example.gov.cn/donglu/villages/xicun/');
		expect(addresses).not.toContain('https://ymt.example.gov.cn/donglu/villages/dongcun/');
	});
});

describe('what search engines are told', () => {
	it('is where the sitemap is', () => {
		const text = robotsText(contextOf(buildDisclosure()));
		expect(text).toBe('User-agent: *\nAllow: /\nSitemap: https://ymt.example.gov.cn/sitemap.xml\n');
	});

	it('is to stay away from a demonstration', () => {
		const site = buildSite({ demo: true, base: '/ymt/' });
		expect(robotsText(contextOf(buildDisclosure({ site })))).toBe(
			'User-agent: *\nDisallow: /ymt/\n',
		);
	});
});
