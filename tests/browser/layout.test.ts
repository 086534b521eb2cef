import { describe, expect } from 'vitest';
import { beyondTheEdge, deadNumbers, hardToTap, onOneAnother, outOfTheirBox } from './layout.ts';
import { kinds, test } from './visit.ts';

/** The smallest phone, the usual one, a desk; and the usual phone for eyes that need it large. */
const SCREENS = [
	{ width: 320, text: '100%' },
	{ width: 360, text: '100%' },
	{ width: 360, text: '200%' },
	{ width: 1280, text: '100%' },
];

describe.for(kinds)('the page $kind', ({ path }) => {
	test('shows every word whole, on the screen and apart from others', async ({ page }) => {
		await page.goto(path);
		for (const { width, text } of SCREENS) {
			const where = `${width} px, text at ${text}`;
			await page.setViewportSize({ width, height: 800 });
			await page.evaluate((size) => {
				document.documentElement.style.fontSize = size;
			}, text);
			expect.soft(await page.evaluate(beyondTheEdge), where).toEqual([]);
			expect.soft(await page.evaluate(outOfTheirBox), where).toEqual([]);
			expect.soft(await page.evaluate(onOneAnother), where).toEqual([]);
		}
	});

	test('can be tapped with a thumb, and every number calls itself', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(path);
		expect(await page.evaluate(hardToTap)).toEqual([]);
		expect(await page.evaluate(deadNumbers)).toEqual([]);
	});
});
