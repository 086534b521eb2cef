/** Every format before the tools of a print shop. Where one is missing, its test says so and is left out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, type TestContext } from 'vitest';
import { SHEETS } from '../../src/print/formats.ts';
import { readPng } from '../../src/print/read-back.ts';
import { finishedPdfs } from '../print/every-pdf.ts';
import { sharedFolder } from '../support/temporary-folder.ts';
import { ask, reasonToSkip, type Tool } from './tools.ts';

const POINTS = 72 / 25.4;
const PLATES = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

const folder = sharedFolder();

const pdfs = (await finishedPdfs()).map((pdf, at) => {
	const file = join(folder, `${at}.pdf`);
	writeFileSync(file, pdf.bytes);
	return { ...pdf, file, name: pdf.format.name };
});

function needs({ skip }: TestContext, tool: Tool): void {
	const reason = reasonToSkip(tool);
	if (reason) skip(reason);
}

describe.each(pdfs)('the PDF of a $name', ({ file, format, addresses }) => {
	it('is sound (qpdf)', (context) => {
		needs(context, 'qpdf');
		expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
	});

	it('holds no fonts (pdffonts)', (context) => {
		needs(context, 'pdffonts');
		expect(ask('pdffonts', file).trimEnd().split('\n')).toHaveLength(2);
	});

	it('holds no images (pdfimages)', (context) => {
		needs(context, 'pdfimages');
		expect(ask('pdfimages', '-list', file).trimEnd().split('\n')).toHaveLength(2);
	});

	it('has its boxes to the hundredth of a millimetre (pdfinfo)', (context) => {
		needs(context, 'pdfinfo');
		const said = ask('pdfinfo', '-box', file);
		const trim = boxIn(said, 'TrimBox');
		const bleed = boxIn(said, 'BleedBox');
		const edge = format.output === 'page' ? 3 : 0;
		for (const [at, corner] of trim.entries())
			expect((bleed[at] ?? 0) - corner).toBeCloseTo(at < 2 ? -edge : edge, 1.9);
		const [left = 0, bottom = 0, right = 0, top = 0] = trim;
		const { width, height } = format.output === 'sheet' ? SHEETS.A4 : format;
		// A layout may turn its paper.
		const wanted = [width, height].toSorted((one, other) => one - other);
		const found = [right - left, top - bottom].toSorted((one, other) => one - other);
		for (const [at, length] of wanted.entries()) expect(found[at]).toBeCloseTo(length, 1.9);
	});

	it('uses some of each ink, and leaves most of the paper white (ghostscript)', (context) => {
		needs(context, 'gs');
		const said = ask('gs', '-q', '-o', '-', '-sDEVICE=inkcov', file);
		const pages = [...said.matchAll(/^ *([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+) CMYK OK$/gm)];
		expect(pages.length).toBeGreaterThan(0);
		for (const [, ...covers] of pages) {
			const black = Number(covers[3]);
			expect(black).toBeGreaterThan(0.01);
			expect(black).toBeLessThan(0.7);
		}
	});

	it('can be scanned from its black plate alone, where nothing lies under it (ghostscript)', async (context) => {
		needs(context, 'gs');
		const [cyan, magenta, yellow, black] = await platesOf(file);
		if (!cyan || !magenta || !yellow || !black) return expect.fail('a plate is missing');
		const read = await readPng(await sharp(black.path).png().toBuffer());
		expect(addresses).toEqual(expect.arrayContaining([...read]));
		expect(read.length).toBeGreaterThan(0);
		const covered = black.shades.reduce((count, shade, at) => {
			const others = [cyan, magenta, yellow].map(({ shades }) => shades[at]);
			const isBlack = shade === 0;
			// Crop marks are on all plates alike: that is how plates are laid over each other.
			const isMark = others.every((other) => other === 0);
			return isBlack && !isMark && others.some((other) => other !== 255) ? count + 1 : count;
		}, 0);
		expect(covered).toBe(0);
	});
});

/** In mm. */
function boxIn(said: string, name: string): readonly number[] {
	const [, numbers = ''] = new RegExp(`^${name}: +(.*)$`, 'm').exec(said) ?? [];
	return numbers
		.trim()
		.split(/ +/)
		.map((point) => Number(point) / POINTS);
}

/** The first page as its four plates: 0 is full ink, 255 bare paper. */
async function platesOf(pdf: string) {
	const out = pdf.replace('.pdf', '-plates.tif');
	ask('gs', '-q', '-o', out, '-sDEVICE=tiffsep', '-r100', '-dFirstPage=1', '-dLastPage=1', pdf);
	return Promise.all(
		PLATES.map(async (plate) => {
			const path = out.replace('.tif', `(${plate}).tif`);
			const { data } = await sharp(path).greyscale().raw().toBuffer({ resolveWithObject: true });
			return { path, shades: data };
		}),
	);
}
