import { describe, expect } from 'vitest';
import { unseenFocus } from './keyboard.ts';
import {
	brokenNumbers,
	deadNumbers,
	hardToTap,
	linesOf,
	misplacedWords,
	setLetters,
	tooLittleRoom,
	tornLines,
} from './layout.ts';
import { kinds, layOutAll, site, test } from './visit.ts';

/** Small, usual and large phones, a desk, A4 between its margins; for eyes that need it large, and larger. */
const SCREENS = [
	{ width: 320, text: '100%' },
	{ width: 360, text: '100%' },
	{ width: 412, text: '100%' },
	{ width: 1280, text: '100%' },
	{ width: 360, text: '140%' },
	{ width: 360, text: '200%' },
	{ width: 320, text: '200%' },
	{ width: 703, text: '100%', media: 'print' },
] as const;

describe.for(kinds)('the page $kind', ({ path }) => {
	test('shows every word whole, on the screen and apart from others, and no number broken', async ({
		visit,
	}) => {
		const { page } = await visit(path);
		for (const { width, text, ...rest } of SCREENS) {
			const media = 'media' in rest ? rest.media : 'screen';
			await page.emulateMedia({ media });
			await page.setViewportSize({ width, height: 800 });
			await page.evaluate((size) => {
				document.documentElement.style.fontSize = size;
			}, text);
			const where = `${width} px, text at ${text}, ${media}`;
			expect.soft(await page.evaluate(misplacedWords), where).toEqual([]);
			expect.soft(await page.evaluate(brokenNumbers), where).toEqual([]);
			expect.soft(await page.evaluate(tornLines, text !== '200%'), where).toEqual([]);
		}
		await page.evaluate(() => document.documentElement.removeAttribute('style'));
		await page.emulateMedia({ media: 'screen' });
	});

	test('can be tapped with a thumb, and every number calls itself', async ({ visit }) => {
		const { page } = await visit(path);
		expect(await page.evaluate(hardToTap)).toEqual([]);
		expect(await page.evaluate(deadNumbers)).toEqual([]);
	});

	test('shows where a keyboard is, from the way past the header on', async ({ page }) => {
		await page.goto(path);
		// Who goes on faster than a section is laid out is not followed.
		await page.evaluate(layOutAll);
		expect(await unseenFocus(page)).toEqual([]);
	});

	test('keeps room for pictures that have yet to come', async ({ page }) => {
		await page.route('**/*.png', () => {});
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		const rooms = await page.locator('img').evaluateAll((pictures) =>
			pictures.map((picture) => {
				const { width, height } = picture.getBoundingClientRect();
				const ratio =
					Number(picture.getAttribute('width')) / Number(picture.getAttribute('height'));
				return width > 50 && Math.abs(width / height / ratio - 1) < 0.02;
			}),
		);
		expect(rooms).toEqual(rooms.map(() => true));
	});

	test('shows on paper all that a tap would open', async ({ visit }) => {
		const { page } = await visit(path);
		await page.emulateMedia({ media: 'print' });
		const closed = page.locator('details :not(summary, summary *)');
		const hidden = await closed.evaluateAll(
			(all) => all.filter((each) => !each.checkVisibility()).length,
		);
		await page.emulateMedia({ media: 'screen' });
		expect(hidden).toBe(0);
	});
});

describe('what a phone lays out only when it comes near', () => {
	const late = [
		...kinds.filter(({ hasLate }) => hasLate).map(({ path }) => path),
		...site.pages.map(({ path }) => path).filter((path) => /^\w+\/contacts\/$/.test(path)),
	];

	test.for([...new Set(late)])('does not reach over what follows: %s', async (path, { page }) => {
		for (const text of ['100%', '140%']) {
			await page.addInitScript(setLetters, text);
			for (const width of [412, 360, 320]) {
				await page.setViewportSize({ width, height: 740 });
				// Anew: what was laid out once keeps the room that it had.
				await page.goto(path);
				expect.soft(await page.evaluate(tooLittleRoom), `${width} px, ${text}`).toEqual([]);
			}
		}
	});
});

describe('titles', () => {
	test('end their lines between words', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const [path, title, lines] of [
			['donglu/windows/w3/', 'h1', ['3号窗口 宅基地', '和规划建设']],
			[
				'donglu/items/',
				'a[href$="/donglu/items/renzheng/"] .text',
				['城乡居民养老保险', '待遇领取资格认证'],
			],
		] as const) {
			await page.goto(path);
			expect(await page.locator(title).first().evaluate(linesOf)).toEqual(lines);
		}
	});
});
