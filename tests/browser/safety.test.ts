import { describe, expect } from 'vitest';
import { kinds, test } from './visit.ts';

describe.for(kinds)('the page $kind', ({ path, kind }) => {
	test('asks only its own host, keeps nothing, and breaks no rule of its own', async ({
		page,
		origin,
	}) => {
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(path, { waitUntil: 'load' });
		expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
		// A policy that is broken is told on the console.
		expect(complaints).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		if (kind.startsWith('code')) expect(asked.length).toBeLessThanOrEqual(2);
	});

	test('says the same without JavaScript', async ({ page, browser, origin }) => {
		await page.goto(path);
		const bare = await browser.newPage({ baseURL: origin, javaScriptEnabled: false });
		await bare.goto(path);
		const words = (each: typeof page) => each.locator('main').innerText();
		// What needs a script is not there without it; nothing else may be missing.
		const form = await page.locator('main form').allInnerTexts();
		const withScript = form.reduce((text, part) => text.replace(part, ''), await words(page));
		expect((await words(bare)).split(/\s+/)).toEqual(withScript.split(/\s+/));
		await bare.close();
	});
});
