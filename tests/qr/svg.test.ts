import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '../../src/qr/svg.ts';
import { makeSymbol, QUIET_ZONE } from '../../src/qr/symbol.ts';
import { ADDRESSES } from './addresses.ts';
import { decode } from './decode.ts';

const [address = ''] = ADDRESSES;

function render(svg: string, pixels: number) {
	return sharp(Buffer.from(svg), { density: 600 }).resize(pixels, pixels);
}

describe('qrSvg', () => {
	for (const text of ADDRESSES) {
		it(`is read back as ${text.slice(0, 70)}`, async () => {
			const png = await render(qrSvg(text, { mm: 30 }), 500)
				.png()
				.toBuffer();
			const expected = { text, ecLevel: makeSymbol(text).correction };
			expect(await decode(png)).toEqual([{ ...expected, isInverted: false, isMirrored: false }]);
		});
	}

	it('has its size in millimetres, quiet zone included', () => {
		const side = makeSymbol(address).size + 2 * QUIET_ZONE;
		const svg = qrSvg(address, { mm: 22.5 });
		expect(svg).toContain(`width="22.5mm" height="22.5mm" viewBox="0 0 ${side} ${side}"`);
	});

	it('leaves four modules of white on every side and no hairline between modules', async () => {
		const side = makeSymbol(address).size + 2 * QUIET_ZONE;
		// A scale at which the edges of modules fall between pixels.
		const scale = 7.3;
		const pixels = Math.round(side * scale);
		const image = render(qrSvg(address, { mm: 30 }), pixels)
			.greyscale()
			.raw();
		const grey = await image.toBuffer();
		const at = (x: number, y: number) =>
			grey[Math.round(y * scale) * pixels + Math.round(x * scale)];
		for (let step = 0; step < side - 0.5; step += 0.2) {
			expect([at(step, 3.7), at(3.7, step), at(step, side - 3.8)]).toEqual([255, 255, 255]);
		}
		// The heart of a finder pattern is 3 × 3 modules of black.
		for (let step = QUIET_ZONE + 2.3; step < QUIET_ZONE + 4.7; step += 0.1) {
			expect([at(step, QUIET_ZONE + 3.5), at(QUIET_ZONE + 3, step)]).toEqual([0, 0]);
		}
	});

	it('can say what it is, whatever the name', () => {
		expect(qrSvg(address, { mm: 30, title: '<3号> & “窗口”' })).toContain(
			' role="img"><title>&#60;3号&#62; &#38; “窗口”</title><rect',
		);
		expect(qrSvg(address, { mm: 30 })).not.toContain('role');
	});

	it('is one path and weighs little', () => {
		const svg = qrSvg('https://ymt.example.gov.cn/704394/', { mm: 30 });
		expect(svg.match(/<path /g)).toHaveLength(1);
		expect(svg.length).toBeLessThan(4500);
	});
});
