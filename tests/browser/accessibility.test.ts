import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faintWords } from './contrast.ts';
import { wordsLostInTheDark } from './dark.ts';
import { kinds, test } from './visit.ts';

const OPTIONS: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	// Only what is shown of a finding; the rest takes most of the time.
	resultTypes: ['violations'],
	selectors: false,
	preload: false,
};

/** A desk has the same mark-up, only laid out otherwise: what depends on that. */
const ON_A_DESK: RunOptions = {
	...OPTIONS,
	runOnly: ['target-size', 'scrollable-region-focusable', 'td-headers-attr', 'th-has-data-cells'],
};

declare global {
	interface Window {
		readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
	}
}

/** What is wrong: each rule with the mark-up that it stumbled on. */
async function findings(page: Page, options: RunOptions): Promise<string[]> {
	// Not as a script element: the page's own policy would refuse it.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const results = await page.evaluate((asked) => window.axe?.run(asked), options);
	if (!results) throw new Error('axe did not start');
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
	);
}

describe.for(kinds)('the page $kind', ({ path }) => {
	test('gives axe nothing to complain of', async ({ visit }) => {
		const { page } = await visit(path);
		expect.soft(await findings(page, OPTIONS), 'on a phone').toEqual([]);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect.soft(await findings(page, ON_A_DESK), 'on a desk').toEqual([]);
	});

	test('is written in colours that old eyes can tell apart', async ({ visit }) => {
		const { page } = await visit(path);
		expect.soft(await page.evaluate(faintWords), 'on a phone').toEqual([]);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect.soft(await page.evaluate(faintWords), 'on a desk').toEqual([]);
	});

	test('can be read where the phone makes everything dark', async ({ visit }) => {
		const { page } = await visit(path);
		expect(await wordsLostInTheDark(page)).toEqual([]);
	});

	test('has one title, landmarks, and tables whose cells have headers', async ({ visit }) => {
		const { page } = await visit(path);
		await expect(page.locator('html').getAttribute('lang')).resolves.toBe('zh-CN');
		for (const landmark of ['h1', 'main', 'body > header', 'body > footer'])
			expect(await page.locator(landmark).count(), landmark).toBe(1);
		const bare = page.locator('table:not(:has(th)), table:not(:has(caption)), th:not([scope])');
		expect(await bare.evaluateAll((found) => found.map((each) => each.outerHTML))).toEqual([]);
	});
});
