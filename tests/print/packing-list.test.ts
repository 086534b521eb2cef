import { describe, expect, it } from 'vitest';
import { packingCsv, packingRows } from '../../src/print/packing-list.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { type PlannedFile, planFiles } from '../../src/print/plan.ts';
import { county } from './draw-formats.ts';

const CHOICE = { paper: 'A4', first: 8 } as const;
const PACKING = {
	choice: CHOICE,
	sheetsOf: ({ format }: PlannedFile) => (format.layout === 'flowchart' ? 2 : undefined),
};

function rowsOf(window?: string) {
	const files = planFiles(piecesOf(county({ window })), CHOICE);
	return { files, rows: packingRows(files, PACKING) };
}

describe('the packing list', () => {
	it('has a row for each piece: code, name, format, size, quantity, place, file', () => {
		expect(rowsOf().rows).toContainEqual([
			'100 025',
			'3号窗口 社会救助',
			'桌牌',
			'200×100',
			'1',
			'',
			'综合便民服务中心',
			'桌牌/100025 3号窗口 社会救助.pdf',
			'',
		]);
	});

	it('counts only what is to be made, where some hang already', () => {
		const [piece = expect.fail()] = piecesOf(county()).filter(
			({ format }) => format.name === '职责牌',
		);
		const countOf = (copies?: number) => {
			const files = planFiles([{ ...piece, quantity: 3, copies }], CHOICE);
			return packingRows(files, PACKING)[0]?.[4];
		};
		expect([countOf(), countOf(2)]).toEqual(['3', '2']);
	});

	it('says how many sheets each copy takes', () => {
		const chart = rowsOf().rows.find(([, , format]) => format === '流程图A3');
		expect(chart?.slice(4, 6)).toEqual(['1', '2']);
	});

	it('says where on the sheets each sticker is', () => {
		const cells = rowsOf()
			.rows.filter((row) => row[2] === '贴纸')
			.map((row) => row.at(-1));
		expect(cells.slice(0, 3)).toEqual(['第1张第8格', '第1张第8格', '第2张第1格']);
	});

	it('gives the county a folder of its own', () => {
		expect([...new Set(rowsOf().files.map(({ folder }) => folder))]).toEqual(['site', 'donglu']);
	});

	it('names files so that every system can store them, and no two alike', () => {
		const { files } = rowsOf('1号/2号:窗口?*“社保”<医保>|');
		for (const { path } of files)
			expect(path).toMatch(/^[^/\\:*?"<>|]+\/[^/\\:*?"<>|]+\.(pdf|png)$/);
		const paths = files.map(({ folder, path }) => `${folder}/${path}`);
		expect(new Set(paths).size).toBe(paths.length);
	});

	it('opens in a spreadsheet as it is: UTF-8 with its mark, quoted, nothing calculated', () => {
		const csv = packingCsv([['=1+1', '甲,"乙"\n丙']]);
		expect(csv).toMatch(/^\uFEFF码,名称,版式,/);
		expect(csv).toContain('\r\n\'=1+1,"甲,""乙""\n丙"\r\n');
	});
});
