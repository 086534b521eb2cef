import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { kinds, test } from './visit.ts';

/**
 * Marks each part of a table that must stay together: its links get the part's number, and what
 * stands above a table's first part counts as belonging to it.
 */
function markParts(): number {
	const mark = (within: Element, part: number) => {
		// Links to numbers have a style of their own, which the mark must leave as it is.
		for (const link of within.querySelectorAll('a'))
			link.href = link.href.startsWith('tel:') ? `tel:part-${part}` : `part-${part}`;
	};
	const parts = [...document.querySelectorAll('table.contacts tbody')];
	for (const [index, part] of parts.entries()) {
		mark(part, index);
		const caption = part.matches('thead + tbody') && part.parentElement?.querySelector('caption');
		if (!caption) continue;
		caption.innerHTML = `<a href="#">${caption.innerHTML}</a>`;
		mark(caption, index);
		// Room for a thumb would reach into the page before.
		for (const link of caption.querySelectorAll('a')) link.style.padding = '0';
	}
	return parts.length;
}

/** The parts of which something stands on each page of a PDF. */
function partsByPage(pdf: Buffer): number[][] {
	const text = pdf.toString('latin1');
	const links = text.matchAll(/^(\d+) 0 obj\n<<\/Type \/Annot.*?\/URI \([^)]*part-(\d+)\)/gms);
	const parts = new Map(Array.from(links, ([, id, part]) => [id, Number(part)]));
	return Array.from(text.matchAll(/\/Annots \[(.*?)\]/g), ([, ids = '']) =>
		[...new Set(Array.from(ids.matchAll(/(\d+) 0 R/g), ([, id]) => parts.get(id)))].flatMap(
			(part) => part ?? [],
		),
	);
}

test('on A4 no post of the contact table is torn in two, nor parted from the heading above it', async ({
	page,
}) => {
	const { path } = kinds.find(({ kind }) => kind === 'contacts') ?? {};
	await page.goto(path ?? '');
	const posts = await page.evaluate(markParts);
	const pages = partsByPage(await page.pdf({ preferCSSPageSize: true }));
	expect(pages.length).toBeGreaterThan(3);
	expect(pages.flat().sort((a, b) => a - b)).toEqual([...Array(posts).keys()]);
});

test('on A4 no sheet is spent on the foot of a page alone', async ({ page }) => {
	for (const path of ['donglu/', 'monan/contacts/', 'donglu/windows/w5/', 'lists/']) {
		await page.goto(path);
		const sheets = await sheetsOf(page);
		await page.evaluate(() => document.querySelector('footer')?.remove());
		expect(await sheetsOf(page), path).toBe(sheets);
	}
});

async function sheetsOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
}
