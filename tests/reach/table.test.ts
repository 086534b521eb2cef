import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PHONES, reachOf, smallestModule } from '../../scripts/reach/distance.ts';
import { handbookWithReach, reaches } from '../../scripts/reach/table.ts';
import { NEEDED } from '../../scripts/reach/trial.ts';

const rows = reaches();

describe('from how far a code is read', () => {
	it('is what the printers’ handbook says (if not: npm run docs)', () => {
		const handbook = readFileSync('docs/手册-印刷.md', 'utf8');
		expect(handbookWithReach(handbook, rows)).toBe(handbook);
	});

	it('follows from lens, dots and module: 2 mm fill 10 dots of 12 MP at 60 cm', () => {
		const dots = 2 / (600 / ((4000 * 26) / 34.61));
		expect(dots).toBeCloseTo(10, 1);
		const phone = { name: '', dots: 4000 };
		expect(reachOf(2, phone, 'good')).toBeCloseTo((600 * dots) / NEEDED.good, -1);
	});

	it('is an arm’s length for what hangs at a desk or a door, and a step more for a poster', () => {
		const reach = new Map(rows.map((row) => [row.format, row.old]));
		expect(reach.get('贴纸')).toBeGreaterThan(350);
		expect(reach.get('桌牌')).toBeGreaterThan(500);
		expect(reach.get('职责牌')).toBeGreaterThan(600);
		expect(reach.get('海报A3')).toBeGreaterThan(1500);
	});

	it('leaves every format larger than it must be for an old phone in poor light', () => {
		for (const { module, format } of rows)
			expect({ format, isEnough: module > smallestModule() }).toEqual({ format, isEnough: true });
		expect(reachOf(smallestModule(), PHONES.old, 'poor')).toBeCloseTo(200);
	});
});
