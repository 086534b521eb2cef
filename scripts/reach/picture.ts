import type { GreyPixels } from '../../src/print/pdf-areas.ts';
import type { Pixels } from '../../src/print/read-back.ts';
import { type QrSymbol, QUIET_ZONE } from '../../src/qr/symbol.ts';

/** Shades of grey, from 0 (black) to 255 (white), row by row. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly data: Float32Array;
}

/** A picture of that size, each dot's shade by its place. */
export function pictureOf(
	width: number,
	height: number,
	shade: (x: number, y: number) => number,
): Picture {
	const data = new Float32Array(width * height);
	for (let at = 0; at < data.length; at++) data[at] = shade(at % width, Math.floor(at / width));
	return { width, height, data };
}

/** A part of a picture; white where it reaches over the edge. */
export function cropped(
	{ width: whole, height: full, data }: Picture | GreyPixels,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
): Picture {
	return pictureOf(width, height, (column, row) => {
		const [left, top] = [x + column, y + row];
		const isInside = left >= 0 && top >= 0 && left < whole && top < full;
		return isInside ? (data[top * whole + left] ?? 255) : 255;
	});
}

/** A symbol in its quiet zone, `pixels` dots to a module. */
export function pictureOfSymbol({ size, isDark }: QrSymbol, pixels: number): Picture {
	const side = (size + 2 * QUIET_ZONE) * pixels;
	const module = (at: number) => Math.floor(at / pixels) - QUIET_ZONE;
	return pictureOf(side, side, (x, y) => (isDark(module(x), module(y)) ? 0 : 255));
}

/** A picture as decoders take it. */
export function pixelsOf({ data, width, height }: Picture): Pixels {
	const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
	for (const [at, shade] of data.entries()) pixels.fill(shade, at * 4, at * 4 + 3);
	return { data: new Uint8Array(pixels.buffer), width, height };
}
