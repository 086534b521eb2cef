import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/terminal/excerpt.ts';
import { visible, widthOf } from '../../src/terminal/width.ts';

const place = (column: number, length: number) => ({ file: 'f', line: 1, column, length });

describe('widthOf', () => {
	it.each([
		['abc', 3],
		['中文：', 6],
		['（）【】｛｝　', 14],
		['a中b', 4],
		['“”', 2],
		['e\u0301', 1],
		['𠮷', 2],
		['├─│', 3],
	])('of %j is %i', (text, width) => {
		expect(widthOf(text)).toBe(width);
	});
});

describe('visible', () => {
	it('shows tabs, and what can’t be seen', () => {
		expect(visible('\t甲\u200B乙\u202E\u0007')).toBe('→   甲·乙··');
	});
});

describe('excerpt', () => {
	it.each([
		['电话：0359', place(3, 1), '电话：0359', '    ^^'],
		['\t- 甲', place(1, 1), '→   - 甲', '^^^^'],
		['地址: 甲', place(5, 1), '地址: 甲', '      ^^'],
		['甲', place(1, 0), '甲', ''],
		['甲', place(2, 1), '甲', '  ^'],
	])('of %j points at %j', (line, at, quote, mark) => {
		expect(excerpt(line, at)).toEqual({ quote, mark });
	});

	it('cuts a long line around what is meant', () => {
		const { quote, mark } = excerpt(`${'长'.repeat(200)}错${'长'.repeat(200)}`, place(201, 1));
		expect(quote).toMatch(/^…长+错长+…$/);
		expect(quote.slice(0, widthOf(mark))).toContain('错');
		expect(widthOf(quote)).toBeLessThan(110);
	});

	it('always points inside what it shows, and shows little', () => {
		const line = fc.string({
			unit: fc.constantFrom('a', '中', '\t', '𠮷', ' ', '：'),
			maxLength: 300,
		});
		fc.assert(
			fc.property(line, fc.nat(310), fc.nat(310), (text, start, length) => {
				const { quote, mark } = excerpt(text, place(start + 1, length));
				expect(widthOf(quote)).toBeLessThanOrEqual(103);
				expect(widthOf(mark)).toBeLessThanOrEqual(103);
				expect(mark === '').toBe(length === 0);
			}),
		);
	});
});
