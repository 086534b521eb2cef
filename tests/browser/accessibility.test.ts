import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { describe, expect } from 'vitest';
import { faintWords } from './contrast.ts';
import { kinds, test } from './visit.ts';

const OPTIONS: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	// Contrast as AAA asks, for old eyes and for screens in the sun.
	rules: { 'color-contrast-enhanced': { enabled: true } },
	// Only what is shown of a finding; the rest takes most of the time.
	resultTypes: ['violations'],
	selectors: false,
	preload: false,
};

declare global {
	interface Window {
		readonly axe: { run(options: RunOptions): Promise<AxeResults> };
	}
}

/** What is wrong: each rule with the mark-up that it stumbled on. */
function findingsOf({ violations }: AxeResults): string[] {
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
	);
}

describe.for(kinds)('the page $kind', ({ path }) => {
	test('gives axe nothing to complain of', async ({ page }) => {
		await page.goto(path);
		// Not as a script element: the page's own policy would refuse it.
		await page.evaluate(axe.source);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const results = await page.evaluate((options) => window.axe.run(options), OPTIONS);
			expect.soft(findingsOf(results), `${width} px`).toEqual([]);
		}
	});

	test('is written in colours that old eyes can tell apart', async ({ page }) => {
		await page.goto(path);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft(await page.evaluate(faintWords), `${width} px`).toEqual([]);
		}
	});

	test('has one title, landmarks, and tables whose cells have headers', async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('html').getAttribute('lang')).resolves.toBe('zh-CN');
		for (const landmark of ['h1', 'main', 'body > header', 'body > footer'])
			expect(await page.locator(landmark).count(), landmark).toBe(1);
		const bare = page.locator('table:not(:has(th)), table:not(:has(caption)), th:not([scope])');
		expect(await bare.evaluateAll((found) => found.map((each) => each.outerHTML))).toEqual([]);
	});
});
