import { describe, expect, it } from 'vitest';
import { overview } from '../../src/print/overview.ts';
import { pdfContent } from '../../src/print/pdf-content.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { overviewFiles } from '../../src/print/plan.ts';
import { county, draw, FACES, linesOn } from './draw-formats.ts';

const LONG = '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府便民服务中心站';
const shown = (disclosure = county()) =>
	piecesOf(disclosure).map((piece) => ({ piece, scene: draw(piece) }));

describe('样张总览', () => {
	it('shows every piece, twenty on a page, and names it with code, format and size', () => {
		const all = shown();
		const pages = overview(all, FACES);
		expect(pages).toHaveLength(Math.ceil(all.length / 20));
		const pictures = pages.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'group'));
		expect(pictures).toHaveLength(all.length);
		const lines = pages.flatMap(({ marks }) => linesOn(marks));
		expect(lines).toContain('3号窗口 社会救助');
		expect(lines).toContain('100 025　桌牌　200×100');
		expect(lines).toContain('100 025　分享图　屏幕用');
	});

	it('is one file for a folder, and several where it has very many pieces', () => {
		const [piece = expect.fail()] = piecesOf(county()).filter(({ page }) => page.township);
		const paths = (count: number) =>
			overviewFiles(Array<typeof piece>(count).fill(piece)).map(({ path, pieces }) => [
				path,
				pieces.length,
			]);
		expect(paths(120)).toEqual([['样张总览.pdf', 120]]);
		expect(paths(250)).toEqual([
			['样张总览1.pdf', 120],
			['样张总览2.pdf', 120],
			['样张总览3.pdf', 10],
		]);
	});

	it('finds room for the longest names', () => {
		const pages = overview(shown(county({ township: LONG, window: LONG, item: LONG })), FACES);
		expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
	});

	it('cuts each picture at its trim, so that no colour runs into its neighbour', () => {
		const [page] = overview(shown(), FACES);
		for (const mark of page?.marks ?? []) {
			if (mark.kind !== 'group') continue;
			const { width, height } = mark.shown ?? {};
			expect(pdfContent({ width: 0, height: 0, bleed: 0, marks: [mark], faults: [] })).toContain(
				`0 0 ${width} ${height} re W n`,
			);
		}
	});
});
