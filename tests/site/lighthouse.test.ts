import { describe, expect, inject, it } from 'vitest';
import { installedBrowser, ratePages } from '../../scripts/lighthouse/rate.ts';
import { middleOf } from '../../scripts/lighthouse/report.ts';
import { onePageOfEachKind, readSite } from './built-site.ts';

/** What differs most; the others are made of the same parts, and axe looks at every kind. */
const KINDS = ['township', 'item', 'contacts', 'search'];
/** Speed is for `npm run lighthouse` to tell: no test proves how long something takes. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

const site = readSite(inject('siteBelowPortal'));
const pages = onePageOfEachKind(site);
const base = new URL(site.address).pathname;

describe.runIf(installedBrowser())('Lighthouse', () => {
	it.each(KINDS)('has nothing to add to the page %s but its speed', async (kind) => {
		const paths = [pages.get(kind)?.path ?? kind];
		const ratings = await ratePages({ folder: site.folder, base, paths, categories: CATEGORIES });
		expect(ratings.flatMap(({ lost }) => lost)).toEqual([]);
		expect(ratings.map(({ scores }) => scores)).toEqual([
			{ accessibility: 100, 'best-practices': 100, seo: 100 },
		]);
	});
});

describe('of several runs', () => {
	it('the one in the middle counts', () => {
		const rated = (performance: number) => {
			return { path: '', scores: { performance }, largestPaint: 0, blocked: 0, bytes: 0, lost: [] };
		};
		expect(middleOf([88, 99, 97].map(rated)).scores).toEqual({ performance: 97 });
	});
});
