import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { brokenNumbers, deadNumbers, hardToTap, misplacedWords } from './layout.ts';
import { listenTo, site, test } from './visit.ts';

/** Machines that do much else are slow. */
const PATIENCE = { timeout: 10_000 };

const field = (page: Page) => page.getByRole('searchbox');
const rows = (page: Page) => page.locator('#found li a:first-child');
const status = (page: Page) => page.locator('#status');

/** Types a question on the search page and waits for what it says of the answer. */
async function ask(page: Page, asked: string): Promise<void> {
	const before = await status(page).textContent();
	await field(page).fill(asked);
	await expect.poll(() => status(page).textContent(), PATIENCE).not.toBe(before);
	await expect.poll(() => status(page).textContent(), PATIENCE).not.toBe('正在找……');
}

/** The first line that was found: its words, and where it leads below the site. */
async function first(page: Page, home: string) {
	const link = rows(page).first();
	await link.waitFor();
	return {
		name: await link.locator('.text').textContent(),
		path: (await link.evaluate((a: HTMLAnchorElement) => a.href)).slice(home.length),
	};
}

describe('the box of a township', () => {
	test('needs no script, and leads to what that township says', async ({ page, home }) => {
		await page.goto('donglu/');
		expect(await page.locator('script').count()).toBe(0);
		await field(page).fill('低保怎么办');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?*');
		expect(await first(page, home)).toEqual({
			name: '最低生活保障审核确认',
			path: 'donglu/items/dibao/',
		});
		expect(await field(page).inputValue()).toBe('低保怎么办');
		expect(await page.locator('#found .call').first().getAttribute('href')).toBe('tel:03590002041');
		await rows(page).first().click();
		await page.waitForURL('**/donglu/items/dibao/');
	});

	test('of the county asks them all', async ({ page, home }) => {
		await page.goto('');
		await field(page).fill('令狐秀珍');
		await page.getByRole('button', { name: '搜索' }).click();
		expect((await first(page, home)).path).toBe('monan/posts/er/');
		expect(await page.locator('#found small').first().textContent()).toContain('陌南镇');
	});
});

describe('the search page', () => {
	test('answers while somebody types, from what it has, and leaves the cursor alone', async ({
		page,
		home,
	}) => {
		const { asked, complaints } = listenTo(page);
		await page.goto('search/?in=donglu');
		await expect
			.poll(() => asked.filter((path) => path.endsWith('.json')).length, PATIENCE)
			.toBe(3);
		await page.waitForLoadState('networkidle');
		const before = asked.length;
		await field(page).pressSequentially('zhaijidi');
		expect((await first(page, home)).path).toBe('donglu/items/zhaijidi/');
		await ask(page, '三号窗口');
		expect((await first(page, home)).path).toBe('donglu/windows/w3/');
		await ask(page, '宅基地審批');
		expect((await first(page, home)).path).toBe('donglu/items/zhaijidi/');
		expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(true);
		expect(asked.slice(before)).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('says how much it found, for those who do not see it', async ({ page }) => {
		await page.goto('search/?in=donglu');
		await ask(page, '李静');
		expect(await page.getByRole('status').first().textContent()).toBe('找到 2 个：');
		expect(await rows(page).count()).toBe(2);
	});

	test('can be used with the keyboard alone, and knows the question when one comes back', async ({
		page,
		home,
	}) => {
		await page.goto('search/');
		while (!(await field(page).evaluate((it) => it === document.activeElement)))
			await page.keyboard.press('Tab');
		await page.keyboard.type('赵玉洁');
		await expect.poll(() => page.url(), PATIENCE).toContain('q=');
		expect((await first(page, home)).path).toBe('donglu/posts/minzheng/');
		// The button, the township, the first line.
		for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/donglu/posts/minzheng/');
		await page.goBack();
		expect(await field(page).inputValue()).toBe('赵玉洁');
		expect((await first(page, home)).path).toBe('donglu/posts/minzheng/');
	});

	test('opens a code that somebody comes with or sends off, and does not trap who goes back', async ({
		page,
	}) => {
		await page.goto('search/?q=557%20642&in=donglu');
		await page.waitForURL('**/557642/');
		await page.goto('search/');
		await field(page).fill('557642');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/557642/');
		await page.goBack();
		await rows(page).first().waitFor();
		await page.waitForLoadState('networkidle');
		expect(page.url()).toContain('/search/');
	});

	test('says that there is no such code, and offers nothing else in its place', async ({
		page,
	}) => {
		await page.goto('search/?in=donglu');
		await field(page).fill('848 464');
		const said = () => status(page).textContent();
		await expect.poll(said, PATIENCE).toContain('没有 848464 这个码，请再看一遍牌子上的六位数字');
		await page.keyboard.press('Enter');
		await page.waitForLoadState('networkidle');
		expect(await said()).toContain('没有 848464 这个码');
		expect(await rows(page).count()).toBe(0);
		for (const part of ['#in-texts', '#all', '#deeper'])
			expect(await page.locator(part).isVisible(), part).toBe(false);
		await page.getByRole('heading', { name: '打电话问' }).waitFor();
		await ask(page, '低保');
		expect(await rows(page).count()).toBeGreaterThan(0);
	});

	test('says that there is a code of which no list knows, and opens it', async ({ page }) => {
		const html = '<!doctype html><title>A page</title>';
		await page.route('**/848464/', (route) =>
			route.fulfill({ contentType: 'text/html', body: html }),
		);
		await page.goto('search/?in=donglu');
		await field(page).fill('848464');
		const said = () => status(page).textContent();
		await expect.poll(said, PATIENCE).toBe('有 848464 这个码，按“搜索”打开。');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/848464/');
	});

	test('where nothing is found offers what is near, and whom to call', async ({ page }) => {
		await page.goto('search/?in=donglu');
		await ask(page, '高铁票怎么退');
		await expect
			.poll(() => status(page).textContent(), PATIENCE)
			.toContain('没有找到“高铁票怎么退”');
		expect(await status(page).textContent()).toContain('字面最接近的是这 3 件事');
		await page.getByRole('heading', { name: '打电话问' }).waitFor();
		expect(await page.locator('#call .call').getAttribute('href')).toBe('tel:03590002000');
		expect(await page.locator('#nothing').textContent()).toContain('12345');
		expect(await rows(page).count()).toBeGreaterThan(0);
	});

	test('says so when the lists can’t be had, and asks again', async ({ page, home }) => {
		await page.route('**/search/words/items.json', (route) => route.abort(), { times: 1 });
		await page.goto('search/');
		await expect.poll(() => status(page).textContent(), PATIENCE).toContain('网络');
		await ask(page, '低保');
		expect((await first(page, home)).path).toBe('items/dibao/');
	});
});

describe('the texts of pages', () => {
	test('are looked into when a question is sent off that names do not answer', async ({ page }) => {
		const { asked, complaints } = listenTo(page);
		await page.goto('search/?in=donglu');
		await ask(page, '防汛转移');
		expect(asked.filter((path) => path.includes('/search/index/'))).toEqual([]);
		await page.keyboard.press('Enter');
		const texts = page.locator('#texts .text');
		await texts.first().waitFor();
		expect(await texts.allTextContents()).toContain('武装应急岗');
		expect(asked.filter((path) => path.endsWith('.pagefind'))).toHaveLength(1);
		expect(complaints).toEqual([]);
	});

	test('are narrowed by list, type and bureau, with a question or without', async ({
		page,
		home,
	}) => {
		await page.goto('search/');
		await ask(page, '残疾');
		await page.getByRole('button', { name: '按清单、类型、部门找' }).click();
		await page.getByLabel('部门').selectOption('残联');
		await page.getByLabel('类型').selectOption('公共服务');
		await field(page).fill('');
		await page.getByLabel('乡镇').selectOption('东垆乡');
		const text = page.locator('#texts a:first-child');
		await expect.poll(() => text.count(), PATIENCE).toBe(1);
		expect((await text.evaluate((a: HTMLAnchorElement) => a.href)).slice(home.length)).toBe(
			'items/canjizheng/',
		);
	});
});

describe('an old phone', () => {
	/** What came after Chrome 86 or Safari 13. */
	const forgetNewerThings = () => {
		Reflect.deleteProperty(Intl, 'Segmenter');
		for (const name of ['at', 'findLast', 'toSorted', 'toReversed', 'with', 'toSpliced'])
			Reflect.deleteProperty(Array.prototype, name);
		for (const name of ['at', 'replaceAll', 'isWellFormed'])
			Reflect.deleteProperty(String.prototype, name);
		for (const [owner, name] of [
			[Object, 'groupBy'],
			[Map, 'groupBy'],
			[Object, 'hasOwn'],
			[globalThis, 'structuredClone'],
			[URL, 'parse'],
			[Promise, 'any'],
			[Promise, 'withResolvers'],
		] as const)
			Reflect.deleteProperty(owner, name);
	};

	test('finds the same, in the texts too', async ({ page, home }) => {
		const { complaints } = listenTo(page);
		await page.addInitScript(forgetNewerThings);
		await page.goto('search/?in=donglu&q=%E9%98%B2%E6%B1%9B%E8%BD%AC%E7%A7%BB');
		expect(await page.evaluate(() => 'Segmenter' in Intl || 'at' in [])).toBe(false);
		await page.locator('#texts .text').first().waitFor();
		expect(await page.locator('#texts .text').allTextContents()).toContain('武装应急岗');
		await ask(page, '身份政丢了');
		expect((await first(page, home)).path).toBe('departments/gongan/');
		expect(complaints).toEqual([]);
	});

	test('that can’t run the index answers from names, and says that texts can’t be searched', async ({
		page,
		home,
	}) => {
		const { complaints } = listenTo(page);
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
		await page.goto('search/?in=donglu');
		await ask(page, '盖房子');
		expect((await first(page, home)).path).toBe('donglu/items/zhaijidi/');
		await page.getByRole('button', { name: '在各页的正文里也找一找' }).click();
		await page.getByText('这个浏览器或网络现在查不了正文').waitFor();
		expect((await first(page, home)).path).toBe('donglu/items/zhaijidi/');
		// What the index itself says of it is nothing that anybody sees.
		expect(complaints.filter((each) => !each.includes('WebAssembly'))).toEqual([]);
	});

	test('without scripts has an index of all matters', async ({ page, visitor }) => {
		const session = await visitor.newCDPSession(page);
		await session.send('Emulation.setScriptExecutionDisabled', { value: true });
		await page.goto('search/?q=%E4%BD%8E%E4%BF%9D');
		expect(await page.locator('noscript .notice').textContent()).toContain('下面是全部事项');
		const all = await page
			.locator('#all a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const own = site.pages.filter(({ path }) => /^items\/[^/]+\/$/.test(path));
		expect(own.length).toBeGreaterThan(50);
		expect(all).toEqual(expect.arrayContaining(own.map(({ path }) => `/ymt/${path}`)));
		expect(all).toContain('/ymt/dawang/items/tanwei/');
	});

	test('has what was found whole and within reach, at 320 px and with large letters', async ({
		page,
	}) => {
		await page.goto('search/?in=donglu');
		await ask(page, '残疾');
		for (const [width, text] of [
			[320, '100%'],
			[360, '200%'],
			[1280, '100%'],
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.evaluate((size) => {
				document.documentElement.style.fontSize = size;
			}, text);
			const where = `${width} px, ${text}`;
			expect.soft(await page.evaluate(misplacedWords), where).toEqual([]);
			expect.soft(await page.evaluate(brokenNumbers), where).toEqual([]);
			expect.soft(await page.evaluate(hardToTap), where).toEqual([]);
		}
		expect(await page.evaluate(deadNumbers)).toEqual([]);
	});

	test('reads it out without a fault', async ({ page }) => {
		await page.goto('search/?in=donglu');
		await ask(page, '防汛转移');
		await page.getByRole('button', { name: '按清单、类型、部门找' }).click();
		await page.getByRole('button', { name: '在各页的正文里也找一找' }).click();
		await page.locator('#texts .text').first().waitFor();
		await page.evaluate(axe.source);
		const results = await page.evaluate(() => window.axe?.run({}));
		expect(results?.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});
});

describe('on a slow line', () => {
	/** Slow 3G, in bytes a second and milliseconds. */
	const SLOW_3G = {
		offline: false,
		latency: 400,
		downloadThroughput: 50_000,
		uploadThroughput: 50_000,
	};

	test('all that a first answer needs is sent for before anything is typed', async ({
		page,
		visitor,
		home,
	}) => {
		const session = await visitor.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW_3G);
		let bytes = 0;
		session.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		const { asked } = listenTo(page);
		await page.goto('search/?in=donglu', { waitUntil: 'commit' });
		await field(page).waitFor();
		const start = Date.now();
		await field(page).pressSequentially('低保');
		await rows(page).first().waitFor();
		console.info(`First answer over slow 3G: ${Date.now() - start} ms, ${bytes} bytes by then.`);
		const files = asked.filter((path) => !path.endsWith('.png'));
		expect(files.map((path) => path.slice(home.length))).toEqual([
			'search/?in=donglu',
			'search/words/items.json',
			'search/words/departments.json',
			'search/words/donglu.json',
		]);
		expect(bytes).toBeLessThan(50_000);
	});
});
