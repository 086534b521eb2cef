import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handbookWithFormats, PICTURED, pictureOf } from '../../scripts/reach/formats.ts';
import { BLEED, FORMATS, SHEETS } from '../../src/print/formats.ts';
import { ACCENTS, BLACK } from '../../src/print/ink.ts';
import { PAGE_EDGE } from '../../src/print/pdf.ts';
import { cellsOf } from '../../src/print/sheets.ts';

const handbook = readFileSync('docs/手册-印刷.md', 'utf8');

const percents = ([c, m, y, k]: readonly number[]) => {
	const [C, M, Y, K] = [c, m, y, k].map((share = 0) => Math.round(share * 100));
	return `C${C} M${M} Y${Y} K${K}`;
};

describe('the printers’ handbook', () => {
	it('lists every format in the size that the program makes (if not: npm run docs)', () => {
		expect(handbookWithFormats(handbook)).toBe(handbook);
		for (const { name } of FORMATS) expect(handbook).toContain(`\n| ${name} | `);
	});

	it.each(PICTURED.map(pictureOf))(
		'shows %s, as a small file (if not: npm run docs)',
		(picture) => {
			expect(handbook).toContain(`](图/${picture})`);
			expect(statSync(`docs/图/${picture}`).size).toBeLessThan(40_000);
		},
	);

	it('says the bleed, and how far the paper reaches beyond the trim', () => {
		expect(handbook).toContain(`成品四边各有 ${BLEED} 毫米出血`);
		expect(handbook).toContain(`页面每边比成品大 ${PAGE_EDGE} 毫米`);
	});

	it('says the inks that are printed', () => {
		expect(handbook).toContain(`码和字只用黑版（${percents(BLACK.cmyk)}）`);
		expect(handbook).toContain(
			`红是 ${percents(ACCENTS.红.cmyk)}，蓝是 ${percents(ACCENTS.蓝.cmyk)}`,
		);
	});

	it('says how many stickers a sheet takes', () => {
		const [A4, A3] = [SHEETS.A4, SHEETS.A3].map((sheet) => {
			return cellsOf(sheet, { width: 60, height: 80 }).length;
		});
		expect(handbook).toContain(`A4 纸（横放）一张 ${A4} 格，A3 纸一张 ${A3} 格`);
	});

	it('names no format that is not there in its advice on materials', () => {
		const section = handbook.split('## 用什么材料')[1]?.split('\n## ')[0] ?? '';
		const named = [...section.matchAll(/^\| (\S+) \|/gm)].map(([, name = '']) => name);
		const known = FORMATS.map(({ name }) => name.replace(/A\d$/, ''));
		expect(named.slice(2).filter((name) => !known.includes(name))).toEqual([]);
		expect(new Set(named.slice(2))).toEqual(new Set(known.filter((name) => name !== '分享图')));
	});

	it('links only to pictures that are there', () => {
		const links = [...handbook.matchAll(/\]\((图\/[^)]+)\)/g)].map(([, path]) => `docs/${path}`);
		expect(links.length).toBeGreaterThan(7);
		expect(links.filter((path) => !existsSync(path))).toEqual([]);
	});
});
