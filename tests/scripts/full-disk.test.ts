import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerJson } from '../../src/codes/published.ts';
import { CACHE, PRINT_CACHE } from '../../src/publish/workplace.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';
import { filesIn } from '../support/files-in.ts';
import { canMakeDisks, runOnSmallDisk } from '../support/full-disk.ts';
import { patientLock } from '../support/patience.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The small county, for a disk, and the folder that the disk takes the place of. */
function county() {
	const [holds, at] = [temporaryFolder(), temporaryFolder()];
	cpSync(COUNTY, holds, { recursive: true });
	return { holds, at };
}

const SITE = ['--content', COUNTY, '--date', TODAY, '--out'];

const FULL = /磁盘满了/;

/** What is kept for the next run, below the program's own folder. */
const PRINTS = PRINT_CACHE.slice(CACHE.length);

/** What a person at the keyboard reads last. */
const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);

describe.skipIf(!canMakeDisks)('on a full disk', () => {
	it.each(['100k', '4m'])(
		'a build says so and touches nothing, when the program has %s left for itself',
		async (size) => {
			const out = join(temporaryFolder(), 'out');
			const lock = await patientLock();
			try {
				const built = await runOnSmallDisk({ at: CACHE, size }, 'build', [...SITE, out]);
				expect(lastLine(built.output)).toMatch(FULL);
				expect(built.output).toContain('网站没有改动');
				expect(built.output).not.toContain('at ');
				expect(built.status).toBe(1);
				expect(existsSync(out)).toBe(false);
				const kept = Object.keys(filesIn(built.left)).filter((path) => !path.startsWith(PRINTS));
				expect(kept).toEqual([]);
			} finally {
				lock.release();
			}
		},
	);

	it('a build leaves the old site, when there is no room for the new one beside it', async () => {
		const [holds, at] = [temporaryFolder(), temporaryFolder()];
		mkdirSync(join(holds, 'site'));
		writeFileSync(join(holds, 'site/index.html'), 'old');
		writeFileSync(join(holds, 'site/codes.json'), ledgerJson([]));
		const disk = { at, holds, size: '2m' };
		const built = await runOnSmallDisk(disk, 'build', [...SITE, join(at, 'site')]);
		expect(lastLine(built.output)).toMatch(FULL);
		expect(built.status).toBe(1);
		expect(filesIn(built.left)).toEqual(filesIn(holds));
		expect(readdirSync(built.left)).toEqual(['site']);
	});

	it('a fix leaves every file as it was', async () => {
		const { holds, at } = county();
		const file = join(holds, 'departments/minzheng.yml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('名称: ', '名称：'));
		const disk = { at, holds, size: '8m', full: true };
		const fixed = await runOnSmallDisk(disk, 'fix', ['--yes', '--content', at]);
		expect(lastLine(fixed.output)).toMatch(FULL);
		expect(fixed.output).toContain('改好了 0 个文件');
		expect(fixed.status).toBe(1);
		expect(filesIn(fixed.left)).toEqual(filesIn(holds));
		const withRoom = await runOnSmallDisk({ ...disk, full: false }, 'fix', [
			'--yes',
			'--content',
			at,
		]);
		expect(filesIn(withRoom.left)).not.toEqual(filesIn(holds));
	});

	it('a change of the ledger is not made', async () => {
		const { holds, at } = county();
		const words = ['retire', '248933', '--reason', '窗口撤并', '--to', '635202'];
		const where = ['--content', at, '--date', TODAY];
		const disk = { at, holds, size: '8m', full: true };
		const refused = await runOnSmallDisk(disk, 'codes', [...words, ...where]);
		expect(lastLine(refused.output)).toMatch(FULL);
		expect(refused.status).toBe(1);
		expect(filesIn(refused.left)).toEqual(filesIn(holds));
		const made = await runOnSmallDisk({ ...disk, full: false }, 'codes', [...words, ...where]);
		expect(made.status).toBe(0);
		expect(filesIn(made.left)).not.toEqual(filesIn(holds));
	});

	it('a print run leaves the files of the last one', async () => {
		const [last, at] = [temporaryFolder(), temporaryFolder()];
		const words = ['--format', '职责牌', '--content', COUNTY, '--date', TODAY, '--out'];
		await runScript('print', [...words, last]);
		const disk = { at, holds: last, size: '8m', full: true };
		const printed = await runOnSmallDisk(disk, 'print', [...words, at]);
		expect(lastLine(printed.output)).toMatch(FULL);
		expect(printed.status).toBe(1);
		expect(filesIn(printed.left)).toEqual(filesIn(last));
	});
});
