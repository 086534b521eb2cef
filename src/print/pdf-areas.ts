/**
 * Draws areas of PDF pages by PDFium, in shades of grey. Through its own functions, since what the
 * package wraps round them draws whole pages only: a code takes a hundredth of the dots.
 */
import { PDFiumModule } from '@hyzyla/pdfium';
import type { Box } from './text.ts';

/** Part of a page, in mm from its left upper corner. */
export interface Area extends Required<Box> {
	/** Pixels to the millimetre. */
	readonly scale: number;
}

/** Dots of one byte each, from black to white. */
export interface GreyPixels {
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

type Pdfium = Awaited<ReturnType<typeof PDFiumModule>>;

const GREY = 1;
const WHITE = 0xffffffff;
/** With annotations, in grey. */
const FLAGS = 0x01 | 0x08;
/** Millimetres to a point. */
const POINT = 25.4 / 72;

let pdfium: Promise<Pdfium> | undefined;

/** The areas of each page of a PDF, in their order. */
export async function drawAreas(
	pdf: Uint8Array,
	pages: readonly (readonly Area[])[],
): Promise<readonly (readonly GreyPixels[])[]> {
	pdfium ??= openPdfium();
	const library = await pdfium;
	// Opened anew for each page: it keeps whatever it has drawn.
	return pages.map((areas, at) =>
		withPage(library, { pdf, at }, (page) => areas.map((area) => drawArea(library, page, area))),
	);
}

async function openPdfium(): Promise<Pdfium> {
	const library = await PDFiumModule({});
	library._FPDF_InitLibraryWithConfig({ version: 2 });
	return library;
}

/** @throws TypeError if PDFium can't open the document or the page. */
function withPage<Result>(
	library: Pdfium,
	{ pdf, at }: { readonly pdf: Uint8Array; readonly at: number },
	use: (page: number) => Result,
): Result {
	const { malloc, free } = library.wasmExports;
	const bytes = malloc(pdf.length);
	library.HEAPU8.set(pdf, bytes);
	const document = library._FPDF_LoadMemDocument(bytes, pdf.length, 0);
	const page = document && library._FPDF_LoadPage(document, at);
	try {
		if (!page) throw new TypeError(`page ${at + 1} of a PDF can’t be opened`);
		return use(page);
	} finally {
		if (page) library._FPDF_ClosePage(page);
		if (document) library._FPDF_CloseDocument(document);
		free(bytes);
	}
}

function drawArea(library: Pdfium, page: number, { scale, ...area }: Area): GreyPixels {
	const { malloc, free } = library.wasmExports;
	const dots = (millimetres: number) => Math.round(millimetres * scale);
	const [width, height] = [dots(area.width), dots(area.height)];
	const [pageWidth, pageHeight] = [
		dots(library._FPDF_GetPageWidth(page) * POINT),
		dots(library._FPDF_GetPageHeight(page) * POINT),
	];
	const bytes = malloc(width * height);
	const bitmap = library._FPDFBitmap_CreateEx(width, height, GREY, bytes, width);
	try {
		library._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
		const [left, top] = [-dots(area.x), -dots(area.y)];
		library._FPDF_RenderPageBitmap(bitmap, page, left, top, pageWidth, pageHeight, 0, FLAGS);
		return { data: library.HEAPU8.slice(bytes, bytes + width * height), width, height };
	} finally {
		library._FPDFBitmap_Destroy(bitmap);
		free(bytes);
	}
}
