import { describe, expect, it } from 'vitest';
import { loadFaces, readFontFiles } from '../../src/print/fonts.ts';

const { medium } = loadFaces();

describe('the typefaces', () => {
	it.each([...'东垆乡㙟𬭊䶮·（，8A'])('draw %s', (character) => {
		expect(medium.glyph(character)?.outline.length).toBeGreaterThan(2);
	});

	it.each(['\u9FF0', '\u4DB6'])('take %s, which the sans lacks, from the serif', (character) => {
		expect(medium.glyph(character)?.outline.length).toBeGreaterThan(2);
	});

	it('do not pretend to know a character that neither has', () => {
		expect(medium.glyph('\u{31349}')).toBeUndefined();
		expect(medium.glyph('\uE000')).toBeUndefined();
	});

	it('draw digits of one width, so that codes stand in columns', () => {
		const widths = [...'0123456789'].map((digit) => medium.glyph(digit)?.advance);
		expect(new Set(widths).size).toBe(1);
	});

	it('give a space its width and no drawing', () => {
		expect(medium.glyph('\u3000')).toEqual({ advance: 1000, outline: [] });
	});

	it('draw the same from bytes that threads share', () => {
		const { bold } = loadFaces();
		const shared = loadFaces(readFontFiles()).bold;
		for (const character of '东垆乡㙟𬭊·8\u9FF0')
			expect(shared.glyph(character)).toEqual(bold.glyph(character));
	});
});
