/** What a print shop's preflight looks for, in every format, by the bytes of the PDF alone. */
import { describe, expect, it } from 'vitest';
import { finishedPdfs } from './every-pdf.ts';
import { pagesOf } from './pdf-facts.ts';

/** Paths, their colours in CMYK, and where they stand: no text, image, RGB, grey, pattern or state. */
const ALLOWED = new Set([
	'q',
	'Q',
	'cm',
	'm',
	'l',
	'c',
	'h',
	're',
	'f',
	'S',
	'w',
	'd',
	'j',
	'J',
	'k',
	'K',
]);

/** On all plates: how they are laid over each other. Only crop marks. */
const REGISTRATION = '1 1 1 1';
/** In shares of a full plate: paper takes no more, and a black of several plates blurs. */
const MOST_INK = 3;
const isPrintable = (ink: string) => {
	const plates = ink.split(' ').map(Number);
	const all = plates.reduce((sum, plate) => sum + plate, 0);
	return ink === REGISTRATION || (all <= MOST_INK && (plates[3] !== 1 || all === 1));
};

const pdfs = await finishedPdfs();

describe.each(pdfs)('the PDF of a $format.name', ({ format, bytes }) => {
	const text = Buffer.from(bytes).toString('latin1');
	const pages = pagesOf(bytes);

	it('has its sizes to the hundredth of a millimetre', () => {
		expect(pages.length).toBeGreaterThan(0);
		for (const { boxes } of pages) {
			const { left, bottom, right, top, width, height } = trimOf(boxes.TrimBox);
			const bleed = format.output === 'page' ? 3 : 0;
			expect(boxes.BleedBox).toEqual([left - bleed, bottom - bleed, right + bleed, top + bleed]);
			expect(boxes.MediaBox).toEqual([0, 0, right + left, top + bottom]);
			if (format.output === 'sheet') expect([width, height]).toEqual([297, 210]);
			else expect(lying([width, height])).toEqual(lying([format.width, format.height]));
		}
	});

	it('holds no font, image, pattern, transparency, layer or program', () => {
		expect(text).not.toMatch(
			/\/Font\b|\/XObject|\/Subtype \/Image|\/Pattern|\/Shading|\/SMask|\/CA\b|\/ca\b|\/Group|\/OCG|\/JS|\/JavaScript|\/Device(?:RGB|Gray)|UserUnit/,
		);
		expect(text.startsWith('%PDF-1.3')).toBe(true);
	});

	it('draws paths in CMYK only, with no more ink than paper takes and no black of several plates', () => {
		for (const { operators, content } of pages) {
			expect(operators.filter((operator) => !ALLOWED.has(operator))).toEqual([]);
			const colours = Array.from(
				content.matchAll(/(\S+ \S+ \S+ \S+) [kK]\b/g),
				([, ink = '']) => ink,
			);
			expect(colours.length).toBeGreaterThan(0);
			expect(colours.filter((ink) => !isPrintable(ink))).toEqual([]);
		}
	});

	it('sets text and code on the black plate alone, or leaves them out of a ground', () => {
		for (const { content } of pages) {
			// Only letters and codes begin with a place of their own after a colour.
			const colours = new Set(
				Array.from(content.matchAll(/(\S+ \S+ \S+ \S+) k\nq/g), ([, ink]) => ink),
			);
			expect([...colours].filter((ink) => ink !== '0 0 0 1' && ink !== '0 0 0 0')).toEqual([]);
			expect(colours).toContain('0 0 0 1');
		}
	});

	it.runIf(format.output === 'page')('has its crop marks outside the bleed', () => {
		for (const { content, boxes } of pages) {
			const { width, height } = trimOf(boxes.TrimBox);
			const marks = [...content.matchAll(/1 1 1 1 k\n(\S+) (\S+) (\S+) (\S+) re f/g)];
			expect(marks).toHaveLength(8);
			for (const [, ...numbers] of marks) {
				const [x = 0, y = 0, across = 0, down = 0] = numbers.map(Number);
				const isBeside = x + across <= -3 || x >= width + 3;
				expect(isBeside || y + down <= -3 || y >= height + 3).toBe(true);
			}
		}
	});
});

function trimOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) {
	const rounded = (length: number) => Math.round(length * 100) / 100;
	return { left, bottom, right, top, width: rounded(right - left), height: rounded(top - bottom) };
}

/** The longer side first: a layout may turn its paper. */
function lying(size: readonly number[]): readonly number[] {
	return size.toSorted((one, other) => other - one);
}
