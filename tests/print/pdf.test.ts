import { describe, expect, it, vi } from 'vitest';
import { Canvas } from '../../src/print/canvas.ts';
import { ACCENTS, BLACK, WHITE } from '../../src/print/ink.ts';
import { writePdf } from '../../src/print/pdf.ts';
import { plainFaces } from './faces.ts';
import { pagesOf } from './pdf-facts.ts';

const OPTIONS = { title: '测试' };

/** A plaque of 300 × 200 mm with all there is to draw. */
function plaque(bleed = 3): Canvas {
	const size = { width: 300, height: 200, bleed };
	const canvas = new Canvas(size, { faces: plainFaces(), accent: ACCENTS.红 });
	canvas.band(canvas.accent, { x: 0, y: 0, width: 300, height: 40 });
	canvas.text('民政人社岗', { x: 10, y: 10, width: 280 }, { size: 20 }, WHITE);
	canvas.text('受理低保', { x: 10, y: 60, width: 280 }, { size: 10 });
	canvas.shape(canvas.accent, [
		[150, 60],
		[170, 60],
		[160, 80],
	]);
	canvas.line(
		BLACK,
		[
			[150, 90],
			[170, 90],
		],
		0.4,
	);
	canvas.symbol('https://ymt.example.gov.cn/704394/', { x: 200, y: 60, side: 80 });
	return canvas;
}

async function pageOf(canvas: Canvas) {
	const [page] = pagesOf(await writePdf([canvas], OPTIONS));
	return page ?? expect.fail('no page');
}

describe('writePdf', () => {
	it('gives pages exact millimetres: trim, 3 mm of bleed, and room for crop marks', async () => {
		const { boxes } = await pageOf(plaque());
		expect(boxes).toEqual({
			MediaBox: [0, 0, 320, 220],
			BleedBox: [7, 7, 313, 213],
			TrimBox: [10, 10, 310, 210],
		});
	});

	it('makes a page without bleed its trim, without crop marks', async () => {
		const { boxes, fills } = await pageOf(plaque(0));
		expect(boxes.MediaBox).toEqual([0, 0, 300, 200]);
		expect(boxes.TrimBox).toEqual(boxes.MediaBox);
		expect(fills).not.toContain('1 1 1 1');
	});

	it('holds no font, no image, no transparency and no JavaScript', async () => {
		const text = Buffer.from(await writePdf([plaque()], OPTIONS)).toString('latin1');
		expect(text).not.toMatch(/\/Font\b|\/XObject|\/Subtype \/Image|\/SMask|\/JS|UserUnit/);
	});

	it('fills and strokes in CMYK only: no RGB, no grey scale, no text operators', async () => {
		const { operators } = await pageOf(plaque());
		expect(operators).toEqual(['K', 'Q', 'S', 'cm', 'f', 'h', 'k', 'l', 'm', 'q', 're', 'w']);
	});

	it('sets code and text in black alone', async () => {
		const { fills, content } = await pageOf(plaque());
		expect(fills).toEqual(['0 0 0 0', '0 0 0 1', '0.05 1 0.95 0.15', '1 1 1 1']);
		const inks = [...content.matchAll(/(\S+ \S+ \S+ \S+) k\nq/g)].map(([, ink]) => ink);
		expect(inks).toEqual(['0 0 0 0', '0 0 0 1', '0 0 0 1']);
	});

	it('keeps crop marks off the bleed', async () => {
		const { content } = await pageOf(plaque());
		const [, marks = ''] = content.split('1 1 1 1 k\n');
		const rects = `1 1 1 1 k\n${marks}`.matchAll(/(\S+) (\S+) (\S+) (\S+) re/g);
		for (const [, ...numbers] of rects) {
			const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
			const isOutside = x + width <= -3 || x >= 303 || y + height <= -3 || y >= 203;
			expect(isOutside).toBe(true);
		}
	});

	it('runs colour at the edge over the trim, and only there', async () => {
		expect((await pageOf(plaque())).content).toContain('-3 -3 306 43 re');
	});

	it('gives the same bytes for the same scenes on any day', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T08:00:00Z') });
		const one = await writePdf([plaque()], OPTIONS);
		vi.setSystemTime(new Date('2027-03-01T20:00:00Z'));
		const other = await writePdf([plaque()], OPTIONS);
		vi.useRealTimers();
		expect(Buffer.compare(one, other)).toBe(0);
		expect(Buffer.from(one).toString('latin1')).not.toContain('CreationDate');
	});

	it('names itself anew when anything on it changes, since presses remember names', async () => {
		const idOf = async (canvas: Canvas) =>
			/\/ID \[[^\]]*\]/.exec(
				Buffer.from(await writePdf([canvas], OPTIONS)).toString('latin1'),
			)?.[0];
		const changed = plaque();
		changed.text('李四', { x: 10, y: 120, width: 280 }, { size: 10 });
		expect(await idOf(plaque())).toBe(await idOf(plaque()));
		expect(await idOf(changed)).not.toBe(await idOf(plaque()));
	});
});
