import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrPng } from '../../src/qr/png.ts';
import { makeSymbol, QUIET_ZONE } from '../../src/qr/symbol.ts';
import { ADDRESSES } from './addresses.ts';
import { decode } from './decode.ts';

const usual = 'https://ymt.example.gov.cn/704394/';

describe('qrPng', () => {
	for (const text of ADDRESSES) {
		it(`is read back as ${text.slice(0, 70)}`, async () => {
			const expected = { text, ecLevel: makeSymbol(text).correction };
			expect(await decode(qrPng(text))).toEqual([
				{ ...expected, isInverted: false, isMirrored: false },
			]);
		});
	}

	it('shows every module in whole pixels, black or white', async () => {
		const symbol = makeSymbol(usual);
		const side = symbol.size + 2 * QUIET_ZONE;
		const { data, info } = await sharp(qrPng(usual, 500))
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const scale = info.width / side;
		expect(Number.isInteger(scale)).toBe(true);
		const wrong = Array.from({ length: info.width * info.height }, (_, at) => at).filter((at) => {
			const x = Math.floor((at % info.width) / scale) - QUIET_ZONE;
			const y = Math.floor(at / info.width / scale) - QUIET_ZONE;
			return data[at * info.channels] !== (symbol.isDark(x, y) ? 0 : 255);
		});
		expect(wrong).toEqual([]);
	});

	it('is at least as wide as asked, and square', async () => {
		for (const [pixels, text] of [
			[undefined, usual],
			[300, ADDRESSES[4] ?? ''],
			[1000, usual],
		] as const) {
			const { width, height, format } = await sharp(qrPng(text, pixels)).metadata();
			expect(format).toBe('png');
			expect(width).toBe(height);
			expect(width).toBeGreaterThanOrEqual(pixels ?? 300);
			expect(width).toBeLessThan((pixels ?? 300) + makeSymbol(text).size + 2 * QUIET_ZONE);
		}
	});

	it('has one bit a pixel and weighs about a kilobyte', async () => {
		const png = qrPng(usual, 900);
		expect((await sharp(png).metadata()).bitsPerSample).toBe(1);
		expect(png.length).toBeLessThan(1200);
	});

	it('is the same every time', () => {
		expect(qrPng(usual)).toEqual(qrPng(usual));
	});
});
