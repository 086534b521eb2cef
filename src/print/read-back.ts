/** Reads finished files as a phone would: each page is drawn, and every code on it decoded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { QUIET_ZONE } from '../qr/symbol.ts';
import { edgeOf } from './pdf.ts';
import { type Scene, type SymbolMark, symbolsIn } from './scene.ts';

/** Pixels for each module of a code: as a cheap phone sees it from a step too far away. */
const MODULE_PIXELS = 5;
/** To the millimetre: where small codes would need more, a page would not fit the memory. */
const MOST_PIXELS = 26;
const INCH = 25.4;

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
let prepared = false;
let library: Promise<PDFiumLibrary> | undefined;

/** Dots of four bytes each: colours and opacity. */
export interface Pixels {
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** Dots of one byte each, from black to white. */
export type GreyPixels = Pixels;

/**
 * The addresses of the codes in a PDF of these scenes, page after page: each is looked for where it
 * was drawn, for a page full of boxes and strokes takes ten times as long to search.
 */
export async function readPdf(
	pdf: Uint8Array,
	scenes: readonly Scene[],
): Promise<readonly string[]> {
	const pixels = scenes.map(({ marks }) => {
		const modules = symbolsIn(marks).map(({ module }) => module);
		return Math.min(MOST_PIXELS, MODULE_PIXELS / Math.min(...modules));
	});
	const found: string[] = [];
	let page = 0;
	for await (const drawn of drawPages(pdf, pixels)) {
		const [scene, scale] = [scenes[page], pixels[page]];
		page++;
		if (!scene || scale === undefined) continue;
		for (const symbol of symbolsIn(scene.marks))
			found.push(...(await codesIn(around(symbol, { drawn, scale, edge: edgeOf(scene) }))));
	}
	return found;
}

/** The pages of a PDF, each drawn with so many pixels to the millimetre. */
export async function* drawPages(
	pdf: Uint8Array,
	pixels: readonly number[],
): AsyncGenerator<GreyPixels> {
	library ??= PDFiumLibrary.init();
	const opener = await library;
	for (const [at, each] of pixels.entries()) {
		// Opened anew for each page: it keeps whatever it has drawn.
		const document = await opener.loadDocument(pdf);
		try {
			const scale = (each * INCH) / 72;
			yield await document.getPage(at).render({ scale, render: 'bitmap', colorSpace: 'Gray' });
		} finally {
			document.destroy();
		}
	}
}

interface Drawn {
	readonly drawn: GreyPixels;
	/** Pixels to the millimetre. */
	readonly scale: number;
	/** From the edge of the page to where its scene begins, in mm. */
	readonly edge: number;
}

/** A symbol and its quiet zone, cut out. */
function around({ x, y, module, rings }: SymbolMark, { drawn, scale, edge }: Drawn): Pixels {
	const modules = Math.max(...rings.flat().map(([column]) => column)) + QUIET_ZONE;
	const side = Math.ceil(modules * module * scale);
	const [left, top] = [x, y].map((at) => Math.round((at + edge) * scale));
	const data = new Uint8Array(4 * side * side).fill(255);
	for (let row = 0; row < side; row++) {
		for (let column = 0; column < side; column++) {
			const [across, down] = [(left ?? 0) + column, (top ?? 0) + row];
			const shade = drawn.data[down * drawn.width + across] ?? 255;
			data.fill(shade, 4 * (row * side + column), 4 * (row * side + column) + 3);
		}
	}
	return { data, width: side, height: side };
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
