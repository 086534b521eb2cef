import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAnnex } from '../../src/publish/annex.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('files that wait for the pages of a site', () => {
	it('join them in their folders, and none of either is lost', () => {
		const [folder, site] = [join(temporaryFolder(), 'annex'), temporaryFolder()];
		mkdirSync(join(site, 'donglu/items'), { recursive: true });
		writeFileSync(join(site, 'donglu/index.html'), 'page');
		const annex = openAnnex(folder);
		annex.put({ path: 'share.png', body: new Uint8Array([1]) });
		annex.put({ path: 'donglu/share.png', body: new Uint8Array([2]) });
		annex.put({ path: 'donglu/items/dibao/liucheng.svg', body: '<svg/>' });
		annex.put({ path: '100025/qr.png', body: new Uint8Array([3]) });
		annex.put({ path: '100025/qr.svg', body: '<svg/>' });
		annex.moveTo(site);
		expect(siteFiles(site)).toEqual([
			'100025/qr.png',
			'100025/qr.svg',
			'donglu/index.html',
			'donglu/items/dibao/liucheng.svg',
			'donglu/share.png',
			'share.png',
		]);
		expect(readFileSync(join(site, 'donglu/index.html'), 'utf8')).toBe('page');
	});

	it('are gone when the next build begins, whatever became of the last', () => {
		const [folder, site] = [join(temporaryFolder(), 'annex'), temporaryFolder()];
		openAnnex(folder).put({ path: 'old.svg', body: '' });
		openAnnex(folder).moveTo(site);
		expect(siteFiles(site)).toEqual([]);
	});
});
