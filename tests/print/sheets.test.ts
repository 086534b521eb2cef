import { describe, expect, it } from 'vitest';
import { SHEETS } from '../../src/print/formats.ts';
import type { Mark } from '../../src/print/scene.ts';
import { cellsOf, impose } from '../../src/print/sheets.ts';
import { county, draw, pieceOf } from './draw-formats.ts';

const STICKER = { width: 60, height: 80 };
const sticker = draw(pieceOf(county(), '贴纸'));
const stickers = (count: number) => Array.from({ length: count }, () => sticker);

function groupsOn(marks: readonly Mark[]) {
	return marks.flatMap((mark) => (mark.kind === 'group' ? [{ x: mark.x, y: mark.y }] : []));
}

describe('sheets of stickers', () => {
	it.each([
		['A4', 8],
		['A3', 16],
	] as const)('%s holds %i', (paper, count) => {
		expect(cellsOf(SHEETS[paper], STICKER)).toHaveLength(count);
	});

	it('begin a new sheet when one is full', () => {
		const sheets = impose(stickers(9), SHEETS.A4);
		expect(sheets.map(({ marks }) => groupsOn(marks).length)).toEqual([8, 1]);
	});

	it('begin at the first free cell of a sheet that was used before', () => {
		const cells = cellsOf(SHEETS.A4, STICKER);
		const sheets = impose(stickers(5), SHEETS.A4, 6);
		expect(sheets.map(({ marks }) => groupsOn(marks))).toEqual([
			cells.slice(5).map((cell) => cell),
			cells.slice(0, 2),
		]);
	});

	it.each(['A4', 'A3'] as const)(
		'%s keeps every crop mark on the paper and off every bleed',
		(paper) => {
			const { width, height } = SHEETS[paper];
			const cells = cellsOf(SHEETS[paper], STICKER);
			const [sheet] = impose(stickers(cells.length), SHEETS[paper]);
			const rects = (sheet?.marks ?? []).flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
			expect(rects).toHaveLength(cells.length * 8);
			for (const mark of rects) {
				expect(Math.min(mark.x, mark.y)).toBeGreaterThan(0);
				expect(mark.x + mark.width).toBeLessThan(width);
				expect(mark.y + mark.height).toBeLessThan(height);
				for (const { x, y } of cells) {
					const isLeftOrRight = mark.x + mark.width <= x - 3 || mark.x >= x + 60 + 3;
					const isAboveOrBelow = mark.y + mark.height <= y - 3 || mark.y >= y + 80 + 3;
					expect(isLeftOrRight || isAboveOrBelow).toBe(true);
				}
			}
		},
	);
});
