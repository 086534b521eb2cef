import { globSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFiles } from '../../src/print/plan.ts';
import { jobOf, type PrintJob } from '../../src/print/render.ts';
import { openPrintCache } from '../../src/publish/print-cache.ts';
import { printProgramVersion } from '../../src/publish/program-version.ts';
import { county, pieceOf } from '../print/draw-formats.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CHOICE = { paper: 'A4', first: 1 } as const;
const BYTES = new TextEncoder().encode('a plaque');

function jobIn(disclosure = county(), tone: PrintJob['tone'] = '红'): PrintJob {
	const [file] = planFiles([pieceOf(disclosure, '职责牌')], CHOICE);
	return file ? jobOf(file, { tone, choice: CHOICE }) : expect.fail();
}

const [piece = expect.fail()] = jobIn().pieces;
const withPiece = (changed: Partial<typeof piece>) => ({
	...jobIn(),
	pieces: [{ ...piece, ...changed }],
});

describe('the cache of print files', () => {
	it('gives back what was kept for the same job, also in another run', () => {
		const folder = temporaryFolder();
		expect(openPrintCache(folder).find(jobIn())).toBeUndefined();
		openPrintCache(folder).keep(jobIn(), BYTES);
		expect(openPrintCache(folder).find(jobIn())).toEqual(Buffer.from(BYTES));
	});

	it.each([
		['a word', jobIn(county({ holder: '李四' }))],
		['the colour', jobIn(county(), '蓝')],
		['the size', withPiece({ width: 450 })],
		['the code', withPiece({ stamp: { ...piece.stamp, code: '100 016' } })],
		['the address', withPiece({ stamp: { ...piece.stamp, address: 'https://a.example.cn/1/' } })],
		['演示数据', jobIn(county({ demo: true }))],
		['the file’s name', { ...jobIn(), path: '职责牌/1.pdf' }],
		['the first free cell', { ...jobIn(), choice: { paper: 'A4', first: 2 } as const }],
	])('has nothing once %s is another', (_, changed) => {
		const cache = openPrintCache(temporaryFolder());
		cache.keep(jobIn(), BYTES);
		expect(cache.find(changed)).toBeUndefined();
	});

	it('has nothing once the program is another, and clears away what the old one made', () => {
		const folder = temporaryFolder();
		openPrintCache(folder, 'old').keep(jobIn(), BYTES);
		expect(openPrintCache(folder, 'new').find(jobIn())).toBeUndefined();
		expect(openPrintCache(folder, 'old').find(jobIn())).toBeUndefined();
	});

	it.each(['cut off', 'altered'])('gives out no file that is %s', (damage) => {
		const folder = temporaryFolder();
		openPrintCache(folder).keep(jobIn(), BYTES);
		const [name = expect.fail()] = globSync('*/*/*', { cwd: folder });
		const file = join(folder, name);
		if (damage === 'cut off') truncateSync(file, 36);
		else writeFileSync(file, `${readFileSync(file, 'latin1')}!`, 'latin1');
		expect(openPrintCache(folder).find(jobIn())).toBeUndefined();
	});
});

describe('the version of the program', () => {
	it('is the same while nothing has changed', () => {
		expect(printProgramVersion()).toBe(printProgramVersion());
		expect(printProgramVersion()).toMatch(/^[0-9a-f]{16}$/);
	});
});
