/** How a page looks where the phone makes everything dark by itself: WeChat and Android do, on their own account. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Thin strokes are painted paler than their colour, so that less than the 7:1 of the colours is asked. */
const ENOUGH = 4.5;
/** Pixels from the top that are looked at: some three screens. */
const DEPTH = 2400;

interface Spot {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Words that can hardly be told from their ground in forced dark. Leaves the page as it was. */
export async function wordsLostInTheDark(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
	const spots = await page.evaluate(seenSpots, DEPTH);
	const height = Math.max(...spots.map(({ y, height }) => y + height)) + 1;
	const { width } = page.viewportSize() ?? { width: 360 };
	const picture = await page.screenshot({
		fullPage: true,
		clip: { x: 0, y: 0, width, height: Math.ceil(height) },
	});
	await session.send('Emulation.setAutoDarkModeOverride', {});
	await session.detach();
	const { data, info } = await sharp(picture)
		.grayscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const light = (x: number, y: number) =>
		linear(data[y * info.width * info.channels + x * info.channels]);
	return spots.flatMap((spot) => {
		const contrast = contrastIn(spot, light);
		return contrast < ENOUGH ? [`${contrast.toFixed(1)}:1 for “${spot.text}”`] : [];
	});
}

/** Runs within the page: where words stand, in whole pixels of the page. */
function seenSpots(depth: number): Spot[] {
	return window.eyes.words().flatMap(({ text, rect }) => {
		const [x, y] = [Math.max(0, Math.round(rect.x)), Math.round(rect.y + scrollY)];
		const [width, height] = [Math.floor(rect.width), Math.floor(rect.height)];
		const isSeen =
			width > 4 && height > 4 && y >= 0 && y + height < depth && x + width < innerWidth;
		return isSeen ? [{ text: text.slice(0, 30), x, y, width, height }] : [];
	});
}

function contrastIn(spot: Spot, light: (x: number, y: number) => number): number {
	let [darkest, lightest] = [1, 0];
	for (let y = spot.y; y < spot.y + spot.height; y++)
		for (let x = spot.x; x < spot.x + spot.width; x++) {
			darkest = Math.min(darkest, light(x, y));
			lightest = Math.max(lightest, light(x, y));
		}
	return (lightest + 0.05) / (darkest + 0.05);
}

function linear(value = 0): number {
	const part = value / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
