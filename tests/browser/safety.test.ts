import { describe, expect } from 'vitest';
import { kinds, test } from './visit.ts';

describe.for(kinds)('the page $kind', ({ path }) => {
	test('asks only its own host, keeps nothing, and breaks no rule of its own', async ({
		visit,
		home,
	}) => {
		const { page, asked, complaints } = await visit(path);
		expect(asked.filter((url) => !url.startsWith(home) && url !== 'data:,')).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});
});

const withScript = kinds.filter(({ hasScript }) => hasScript);

test('most kinds of page have no script at all', () => {
	expect(kinds.length - withScript.length).toBeGreaterThan(15);
});

test.for(withScript)(
	'without JavaScript the page $kind says the same, but for what needs it',
	async ({ path }, { page, visitor }) => {
		const words = async (selector: string) =>
			(await page.locator(selector).allInnerTexts()).join(' ').split(/\s+/);
		await page.goto(path);
		const forms = await words('main form, main button');
		const before = await words('main');
		const session = await visitor.newCDPSession(page);
		await session.send('Emulation.setScriptExecutionDisabled', { value: true });
		await page.reload();
		const without = await words('main');
		expect(before.filter((word) => !without.includes(word) && !forms.includes(word))).toEqual([]);
	},
);

test('on a slow line all words come before any picture', async ({ page, visitor }) => {
	const session = await visitor.newCDPSession(page);
	const bytesPerSecond = 400_000 / 8;
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond,
	});
	// A picture that never comes.
	await page.route('**/*.png', () => {});
	for (const kind of ['township', 'post', 'window', 'item']) {
		const { path = '' } = kinds.find((each) => each.kind === kind) ?? {};
		await page.goto(path, { waitUntil: 'commit' });
		await page.locator('footer').getByText('更新于').waitFor();
		expect(
			await page.locator('main a[href^="tel:"], header a[href^="tel:"]').count(),
		).toBeGreaterThan(0);
	}
});
