import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/content/edits.ts';

const edit = (line: number, column: number, length: number, text: string) => ({
	line,
	column,
	length,
	text,
});

describe('applyEdits', () => {
	it('changes nothing without edits, whatever the line ends', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('名', 'e\u0301', '\r', '\n', '\uFEFF', ' ') }),
				(text) => {
					expect(applyEdits(text, [])).toBe(text);
				},
			),
		);
	});

	it('leaves byte order marks and line ends alone', () => {
		const text = '\uFEFF电话：1\r\n# 注\r\n电话：2\r';
		expect(applyEdits(text, [edit(1, 3, 1, ': '), edit(3, 3, 1, ': ')])).toBe(
			'\uFEFF电话: 1\r\n# 注\r\n电话: 2\r',
		);
	});

	it('makes several edits on one line, in any order', () => {
		expect(
			applyEdits('甲：1，乙：2', [edit(1, 2, 1, ': '), edit(1, 6, 1, ': '), edit(1, 4, 1, ', ')]),
		).toBe('甲: 1, 乙: 2');
	});

	it('counts characters as they are composed, and leaves them taken apart', () => {
		expect(applyEdits('Cafe\u0301：1', [edit(1, 5, 1, ': ')])).toBe('Cafe\u0301: 1');
	});

	it('makes only one of two that overlap', () => {
		expect(applyEdits('abcd', [edit(1, 1, 3, 'X'), edit(1, 2, 3, 'Y')])).toBe('aY');
	});

	it('ignores lines that are not there', () => {
		expect(applyEdits('a', [edit(7, 1, 1, 'b')])).toBe('a');
	});
});
