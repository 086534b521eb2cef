/** Reads finished files as a phone would: each code is drawn by another library, and decoded by a third. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { QUIET_ZONE } from '../qr/symbol.ts';
import { edgeOf } from './pdf.ts';
import { type Area, drawAreas, type GreyPixels } from './pdf-areas.ts';
import { type Scene, type SymbolMark, symbolsIn } from './scene.ts';

/** Pixels for each module of a code: as a cheap phone sees it from a step too far away. */
const MODULE_PIXELS = 5;

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
let prepared = false;

/** Dots of four bytes each: colours and opacity. */
export interface Pixels {
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/**
 * The addresses of the codes in a PDF of these scenes, page after page: each is looked for where it
 * was drawn, for a page full of boxes and strokes takes ten times as long to search.
 */
export async function readPdf(
	pdf: Uint8Array,
	scenes: readonly Scene[],
): Promise<readonly string[]> {
	const areas = scenes.map((scene) =>
		symbolsIn(scene.marks).map((symbol) => areaOf(symbol, edgeOf(scene))),
	);
	const found: string[] = [];
	for (const drawn of (await drawAreas(pdf, areas)).flat())
		found.push(...(await codesIn(coloured(drawn))));
	return found;
}

/** A symbol and its quiet zone, on a page whose scene begins so many mm from its edge. */
function areaOf({ x, y, module, rings }: SymbolMark, edge: number): Area {
	const modules = Math.max(...rings.flat().map(([column]) => column)) + QUIET_ZONE;
	const side = modules * module;
	return { x: x + edge, y: y + edge, width: side, height: side, scale: MODULE_PIXELS / module };
}

function coloured({ data: shades, width, height }: GreyPixels): Pixels {
	// A dot is one number: opaque, and as much of one colour as of another.
	const dots = new Uint32Array(shades.length);
	for (const [at, shade] of shades.entries()) dots[at] = 0xff000000 + shade * 0x010101;
	return { data: new Uint8Array(dots.buffer), width, height };
}

/** The addresses of all codes in a PNG. */
export async function readPng(png: Uint8Array): Promise<readonly string[]> {
	const image = sharp(png).ensureAlpha().raw();
	const { data, info } = await image.toBuffer({ resolveWithObject: true });
	return codesIn({ data, width: info.width, height: info.height });
}

/** Whether what was read is what should be there, in whatever order it was found. */
export function isSame(found: readonly string[], expected: readonly string[]): boolean {
	return found.toSorted().join('\n') === expected.toSorted().join('\n');
}

/** The addresses of all codes in a picture. */
export async function codesIn({ data: bytes, width, height }: Pixels): Promise<string[]> {
	if (!prepared) {
		// From disk: the library would fetch it from a server otherwise.
		prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
		prepared = true;
	}
	const data = new Uint8ClampedArray(bytes);
	const image = { data, width, height, colorSpace: 'srgb' } as const;
	const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true });
	return found.map(({ text }) => text);
}
