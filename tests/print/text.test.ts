import { describe, expect, it } from 'vitest';
import { setText, type TextStyle } from '../../src/print/text.ts';
import { plainFace } from './faces.ts';

const BOX = { x: 10, y: 20, width: 40, height: 20 };
const style = (overrides: Partial<TextStyle> = {}): TextStyle => {
	return { face: plainFace(), size: 10, ...overrides };
};

function set(text: string, ...styles: readonly TextStyle[]) {
	const result = setText(text, BOX, styles);
	if ('kind' in result) throw new Error(`${result.kind}: ${result.text}`);
	return result;
}

describe('setText', () => {
	it('keeps the wanted size where the text fits', () => {
		expect(set('民政人社', style())).toMatchObject({ size: 10, width: 40 });
	});

	it('shrinks a longer name only as far as it must', () => {
		const { size, width } = set('民政人社岗位', style({ minSize: 5 }));
		expect(size).toBeGreaterThan(6.4);
		expect(width).toBeLessThanOrEqual(40);
	});

	it('names the text that does not fit at the least size', () => {
		const fault = setText('东垆乡综合便民服务中心', BOX, [style({ minSize: 5 })]);
		expect(fault).toEqual({ kind: 'unfit', text: '东垆乡综合便民服务中心' });
	});

	it('names every character that the face cannot draw, with the text it stands in', () => {
		const fault = setText('张㙟䶮', BOX, [style({ face: plainFace('㙟䶮') })]);
		expect(fault).toEqual({ kind: 'missing', characters: ['㙟', '䶮'], text: '张㙟䶮' });
	});

	it('tries the next style when the first does not fit', () => {
		const twoLines = style({ size: 8, maxLines: 2 });
		expect(set('民政人社岗位', style({ minSize: 9 }), twoLines)).toMatchObject({ size: 8 });
	});

	it('never takes more lines than allowed, nor more height than the box has', () => {
		expect(setText('民政人社岗位甲乙丙', BOX, [style({ maxLines: 2 })])).toHaveProperty('kind');
		const three = set('民政人社岗位甲乙丙', style({ maxLines: 9, minSize: 1 }));
		expect(three.bottom).toBeLessThanOrEqual(40 + 1e-6);
	});

	it.each([
		['left', 10],
		['center', 20],
		['right', 30],
	] as const)('aligns %s', (align, x) => {
		expect(set('民政', style({ align })).runs[0]?.x).toBe(x);
	});

	it('stands in the middle of its box', () => {
		expect(set('民政', style({ vertical: 'middle' }))).toMatchObject({ top: 25, bottom: 35 });
	});

	it('begins a line that opens with a bracket at the edge, without the bracket’s white', () => {
		expect(set('（民政', style()).runs[0]?.glyphs[0]?.x).toBe(-0.5);
	});

	it('spaces characters out, but not after the last', () => {
		expect(set('民政', style({ tracking: 0.2 })).width).toBeCloseTo(22);
	});
});
