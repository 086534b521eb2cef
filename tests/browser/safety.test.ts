import { describe, expect } from 'vitest';
import { kinds, test } from './visit.ts';

describe.for(kinds)('the page $kind', ({ path }) => {
	test('asks only its own host, keeps nothing, and breaks no rule of its own', async ({
		page,
		home,
	}) => {
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		// A policy that is broken is told here, too.
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(path);
		expect(asked.filter((url) => !url.startsWith(home) && url !== 'data:,')).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});

	test('says the same without JavaScript, but for what needs it', async ({ page, visitor }) => {
		const words = async (selector: string) =>
			(await page.locator(selector).allInnerTexts()).join(' ').split(/\s+/);
		await page.goto(path);
		const forms = await words('main form');
		const withScript = await words('main');
		const session = await visitor.newCDPSession(page);
		await session.send('Emulation.setScriptExecutionDisabled', { value: true });
		await page.reload();
		const without = await words('main');
		expect(withScript.filter((word) => !without.includes(word) && !forms.includes(word))).toEqual(
			[],
		);
	});
});
