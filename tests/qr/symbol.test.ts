import fc from 'fast-check';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { makeSymbol } from '../../src/qr/symbol.ts';

describe('makeSymbol', () => {
	it('takes the strongest correction that costs no larger symbol, and never less than Q', () => {
		const found = new Set<string>();
		for (let length = 1; length <= 120; length++) {
			const text = `https://a.cn/${'x'.repeat(length)}/`;
			const { size, correction } = makeSymbol(text);
			const sizes = {
				Q: create(text, { errorCorrectionLevel: 'Q' }).modules.size,
				H: create(text, { errorCorrectionLevel: 'H' }).modules.size,
			};
			expect(size).toBe(sizes.Q);
			expect(correction).toBe(sizes.H === sizes.Q ? 'H' : 'Q');
			found.add(correction);
		}
		expect(found).toEqual(new Set(['Q', 'H']));
	});

	it('chooses for each text what it would for that text alone, however alike they look', () => {
		const texts = fc.stringMatching(/^https:\/\/[a-z0-9.]{4,60}\/[0-9]{6}\/$/);
		fc.assert(
			fc.property(texts, (text) => {
				const sizeAt = (errorCorrectionLevel: 'Q' | 'H') =>
					create(text, { errorCorrectionLevel, maskPattern: 0 }).modules.size;
				const { size, correction } = makeSymbol(text);
				expect(size).toBe(sizeAt('Q'));
				expect(correction).toBe(sizeAt('H') === sizeAt('Q') ? 'H' : 'Q');
			}),
		);
	});

	it('has its finder patterns, and nothing but light around', () => {
		const { size, isDark } = makeSymbol('https://ymt.example.gov.cn/704394/');
		const row = (y: number) => Array.from({ length: 7 }, (_, x) => isDark(x, y));
		expect(row(0)).not.toContain(false);
		expect(row(1).filter(Boolean)).toHaveLength(2);
		expect(isDark(size - 1, 0)).toBe(true);
		expect([isDark(-1, 0), isDark(0, -1), isDark(size, 0), isDark(0, size)]).not.toContain(true);
	});
});
