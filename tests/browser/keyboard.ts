import type { Page } from 'playwright-core';

/** Stops of the Tab key that are looked at; what comes later in a long page is more of the same. */
const STOPS = 15;

/**
 * What a keyboard reaches without showing it, in a page that was just opened: where an engine has been
 * scrolling, the next stop may be anywhere. No way past the header is told too.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (let stop = 0; stop < STOPS; stop++) {
		await page.keyboard.press('Tab');
		if (stop === 0 && !(await page.evaluate(isSkipLink))) found.push('First comes no skip link');
		found.push(...(await page.evaluate(troubleHere)));
	}
	const forced = await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count();
	return forced > 0 ? [...found, `${forced} elements jump the order of the page`] : found;
}

function isSkipLink(): boolean {
	return document.activeElement?.matches('.skip[href="#main"]') ?? false;
}

/** Runs within the page. */
function troubleHere(): string[] {
	const here = document.activeElement;
	if (!here || here === document.body) return [];
	const { top, bottom, width, height } = here.getBoundingClientRect();
	const { outlineStyle, outlineWidth } = getComputedStyle(here);
	const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
	const isOnScreen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
	return isRinged && isOnScreen ? [] : [`No focus is seen at ${window.eyes.nameOf(here)}`];
}
