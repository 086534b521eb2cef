import { describe, expect } from 'vitest';
import { codePagesOf, wordsOf } from '../site/built-site.ts';
import { site, test } from './visit.ts';

const [scanned] = codePagesOf(site);

describe('where there is no page', () => {
	test('a code that is typed in leads to its page, spaces or not', async ({ page }) => {
		const code = scanned?.path.slice(0, 6) ?? '';
		for (const typed of [
			code,
			`${code.slice(0, 3)} ${code.slice(3)}`,
			` ${[...code].join(' ')} `,
		]) {
			await page.goto('meiyou/zhege/');
			await page.getByLabel('牌子上的六位数字').fill(typed);
			await page.keyboard.press('Enter');
			await page.waitForURL(`**/${code}/`);
		}
		expect(await page.title()).toBe(/<title>([^<]*)/.exec(scanned?.html ?? '')?.[1]);
	});

	test('too few digits are said to be too few, and nothing is left behind', async ({ page }) => {
		await page.goto('meiyou/');
		const before = page.url();
		await page.getByLabel('牌子上的六位数字').fill('704');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.getByRole('status').textContent()).toMatch(/六位.*3 位/);
		expect(page.url()).toBe(before);
	});

	test('a code that does not exist is said not to', async ({ page }) => {
		await page.goto('000001/');
		expect(await page.getByRole('status').textContent()).toContain('000001');
	});

	test('what one looks for can be searched for there', async ({ page }) => {
		await page.goto('meiyou/zhege/');
		await page.getByRole('searchbox').fill('低保');
		await page.getByRole('button', { name: '搜索' }).click();
		await page.waitForURL('**/search/?*');
		expect(new URL(page.url()).searchParams.get('q')).toBe('低保');
	});

	test('the host says so too', async ({ page }) => {
		const response = await page.goto('meiyou/');
		expect(response?.status()).toBe(404);
		expect(wordsOf(await page.content())).toContain('12345');
	});
});
