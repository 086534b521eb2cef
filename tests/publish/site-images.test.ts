import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAnnex } from '../../src/publish/annex.ts';
import { openPrintCache } from '../../src/publish/print-cache.ts';
import { siteImageAt, toldUnfit, writeSiteImages } from '../../src/publish/site-images.ts';
import { step } from '../flowchart/build.ts';
import { county } from '../print/draw-formats.ts';
import { sharedFolder, temporaryFolder } from '../support/temporary-folder.ts';

const cache = openPrintCache(sharedFolder());
const CHART = 'donglu/items/dibao/liucheng.svg';
const endless = Array.from({ length: 250 }, (_, at) => step(`第${at}道手续`));

async function written(disclosure: ReturnType<typeof county>) {
	const site = temporaryFolder();
	const annex = openAnnex(join(temporaryFolder(), 'annex'));
	const problems = await writeSiteImages(disclosure, annex, { cache, threads: 1 });
	annex.moveTo(site);
	return { site, problems };
}

describe('the images of a site', () => {
	it('are a picture for WeChat of the county and of each township, and a chart of each procedure', async () => {
		const { site, problems } = await written(county());
		expect(problems).toEqual([]);
		const files = readdirSync(site, { recursive: true, withFileTypes: true });
		const paths = files
			.filter((file) => file.isFile())
			.map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1));
		expect(paths.sort()).toEqual([CHART, 'donglu/share.png', 'share.png']);
		expect(readFileSync(join(site, CHART), 'utf8')).toContain('提交申请');
	});

	it('say so where a chart can’t be set, in the image and to the clerk, with the file: every time', async () => {
		const disclosure = county({ procedure: endless, item: '层层报批' });
		for (const { site, problems } of [await written(disclosure), await written(disclosure)]) {
			expect(readFileSync(join(site, CHART), 'utf8')).toContain('层层报批办理流程排不进挂图');
			expect(toldUnfit(problems)).toMatch(
				/有 1 张流程挂图排不下.*dibao\.md.*排不下：.*层层报批.*改法：/s,
			);
		}
	});

	it('are drawn when asked for, where nothing is built', async () => {
		const picture = await siteImageAt(`/${CHART}`, county());
		expect(picture?.path).toBe(CHART);
		expect(String(Buffer.from(picture?.body ?? ''))).toMatch(/^<svg .*提交申请/s);
		expect(await siteImageAt('/donglu/items/nothing/liucheng.svg', county())).toBeUndefined();
		expect(await siteImageAt('/donglu/', county())).toBeUndefined();
	});
});
