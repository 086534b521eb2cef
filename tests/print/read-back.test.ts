import { describe, expect, it } from 'vitest';
import { Canvas } from '../../src/print/canvas.ts';
import { ACCENTS, BLACK } from '../../src/print/ink.ts';
import { writePdf } from '../../src/print/pdf.ts';
import { writePng } from '../../src/print/png.ts';
import { isSame, readPdf, readPng } from '../../src/print/read-back.ts';
import { plainFaces } from './faces.ts';

const OPTIONS = { title: '测试' };
const ADDRESSES = ['https://ymt.example.gov.cn/704394/', 'https://ymt.example.gov.cn/100016/'];

function card(...addresses: readonly string[]): Canvas {
	const size = { width: 120, height: 80, bleed: 3 };
	const canvas = new Canvas(size, { faces: plainFaces(), accent: ACCENTS.蓝 });
	for (const [at, address] of addresses.entries()) {
		canvas.symbol(address, { x: 5 + at * 55, y: 10, side: 50 });
	}
	return canvas;
}

describe('reading back', () => {
	it('finds every code of every page of a PDF', async () => {
		const scenes = [card(...ADDRESSES), card(...ADDRESSES.slice(1))];
		const found = await readPdf(await writePdf(scenes, OPTIONS), scenes);
		expect(isSame(found, [...ADDRESSES, ...ADDRESSES.slice(1)])).toBe(true);
	});

	it('finds the code of a PNG', async () => {
		const found = await readPng(await writePng(card(...ADDRESSES), 720));
		expect(isSame(found, ADDRESSES)).toBe(true);
	});

	it('finds nothing where something lies over the code', async () => {
		const canvas = card(...ADDRESSES.slice(1));
		canvas.rect(BLACK, { x: 20, y: 10, width: 18, height: 50 });
		expect(await readPdf(await writePdf([canvas], OPTIONS), [canvas])).toEqual([]);
	});

	it('tells a missing code and a wrong one from the right ones', () => {
		expect(isSame(ADDRESSES.toReversed(), ADDRESSES)).toBe(true);
		expect(isSame(ADDRESSES.slice(1), ADDRESSES)).toBe(false);
		expect(isSame([...ADDRESSES, ...ADDRESSES], ADDRESSES)).toBe(false);
	});
});
