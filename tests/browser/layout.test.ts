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

describe.for(SCREENS)('on $width px with text at $text', ({ width, text }) => {
	test.for(kinds)('nothing is cut off, covered or off the screen: $kind', async ({ path }, { page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(path);
		await page.evaluate((size) => {
			document.documentElement.style.fontSize = size;
		}, text);
		expect(await page.evaluate(beyondTheEdge)).toEqual([]);
		expect(await page.evaluate(outOfTheirBox)).toEqual([]);
		expect(await page.evaluate(onOneAnother)).toEqual([]);
	});
});

describe('with a thumb on a phone', () => {
	test.for(kinds)('everything can be tapped, each number calls itself: $kind', async ({ path }, { page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(path);
		expect(await page.evaluate(hardToTap)).toEqual([]);
		expect(await page.evaluate(deadNumbers)).toEqual([]);
	});
});
