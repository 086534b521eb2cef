import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { offerPrints, toldUnprinted } from '../../src/publish/offer-prints.ts';
import { openPrintCache } from '../../src/publish/print-cache.ts';
import { county } from '../print/draw-formats.ts';
import { sharedFolder, temporaryFolder } from '../support/temporary-folder.ts';

const cache = openPrintCache(sharedFolder());

async function offered(disclosure: Disclosure) {
	const waiting = join(temporaryFolder(), 'prints');
	const prints = await offerPrints(disclosure, { cache, threads: 1, waiting });
	const site = temporaryFolder();
	prints.moveTo(site);
	return { ...prints, site };
}

describe('the print files of a site', () => {
	it('are a PDF and a picture for each code, and a packing list for each folder', async () => {
		const { files, problems, site } = await offered(county());
		expect(problems).toEqual([]);
		expect([...files.keys()].filter((path) => path.startsWith('print/site/'))).toEqual([
			'print/site/704394.pdf',
			'print/site/704394.png',
			'print/site/packing.csv',
			'print/site/packing.xlsx',
		]);
		// Of the chart there is no picture: the site has it as SVG.
		expect(files.size).toBe(6 * 2 + 1 + 2 * 2);
		for (const [path, { bytes }] of files)
			expect(readFileSync(join(site, path))).toHaveLength(bytes);
	});

	it('leave out what can’t be set, in the packing list too, and tell where it stands', async () => {
		const { files, problems, site } = await offered(county({ holder: '刘\u{31349}' }));
		expect(files.has('print/donglu/100037.pdf')).toBe(false);
		expect(existsSync(join(site, 'print/donglu/100025.pdf'))).toBe(true);
		const list = readFileSync(join(site, 'print/donglu/packing.csv'), 'utf8');
		expect(list).toContain('100025.pdf');
		expect(list).not.toContain('100037.pdf');
		expect(toldUnprinted(problems)).toMatch(
			/有 1 处印不出来.*posts\.yml 第 1 行\n {2}缺字：职责牌“民政人社岗”.*改法：/s,
		);
	});

	it('are none where site.yml says 印刷页: 否', async () => {
		const disclosure = county();
		const site = { ...disclosure.site, printPage: '否' as const };
		const { files, site: folder } = await offered({ ...disclosure, site });
		expect(files.size).toBe(0);
		expect(existsSync(join(folder, 'print'))).toBe(false);
	});
});
