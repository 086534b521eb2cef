import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { siteFiles } from '../../src/publish/site-files.ts';
import { ROOT } from '../../src/publish/workplace.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('the same content on the same day gives the same bytes, elsewhere and in another time zone', async () => {
	const home = temporaryFolder();
	cpSync(join(ROOT, 'content'), join(home, 'neirong'), { recursive: true });
	const words = ['--content', join(home, 'neirong'), '--out', join(home, 'wangzhan')];
	const environment = { TZ: 'America/Los_Angeles', SOURCE_DATE_EPOCH: '1795278600' };
	const { status, output } = await runScript('build', words, environment);
	expect({ status, output }).toEqual({ status: 0, output: expect.any(String) });
	const [one, other] = [inject('site'), join(home, 'wangzhan')];
	expect(siteFiles(other)).toEqual(siteFiles(one));
	const different = siteFiles(one).filter((file) => {
		return !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
	});
	expect(different).toEqual([]);
});
