/** Reads finished files as a phone would: each page is drawn, and every code on it decoded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Pixels for each module of a code: as a cheap phone sees it from a step too far away. */
const MODULE_PIXELS = 5;
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

/** The addresses of all codes in a PDF whose smallest modules are `module` mm wide, page after page. */
export async function readPdf(pdf: Uint8Array, module: number): Promise<readonly string[]> {
	const found: string[] = [];
	for await (const page of drawPages(pdf, MODULE_PIXELS / module))
		found.push(...(await codesIn(page)));
	return found;
}

/** The pages of a PDF, drawn with so many pixels to the millimetre. */
export async function* drawPages(pdf: Uint8Array, pixels: number): AsyncGenerator<Pixels> {
	library ??= PDFiumLibrary.init();
	const document = await (await library).loadDocument(pdf);
	try {
		const scale = (pixels * INCH) / 72;
		for (const page of document.pages()) yield await page.render({ scale, render: 'bitmap' });
	} finally {
		document.destroy();
	}
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
