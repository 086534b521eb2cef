import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openAnnex } from '../../src/publish/annex.ts';
import { writeSearchIndex } from '../../src/publish/search-index.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function record(number: number): SearchRecord {
	return {
		kind: 'item',
		path: `/items/i${number}/`,
		title: `事项${number}`,
		also: [],
		texts: [`第${number}件事要带身份证和户口簿`],
		filters: { 类型: ['行政给付'] },
	};
}

/** Kills Pagefind's process as soon as this one has it. */
async function killPagefind(): Promise<void> {
	for (;;) {
		const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isOurPagefind(name));
		if (pid !== undefined) return void process.kill(Number(pid), 'SIGKILL');
		await pause(2);
	}
}

function isOurPagefind(pid: string): boolean {
	try {
		const [, name, parent] =
			/^\d+ \((.*)\) [^Z] (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
		return Number(parent) === process.pid && name?.startsWith('pagefind') === true;
	} catch {
		return false;
	}
}

describe('the deeper index', () => {
	it('is made of every record, without Pagefind’s own interface', async () => {
		const folder = join(temporaryFolder(), 'annex');
		await writeSearchIndex(openAnnex(folder), [1, 2, 3].map(record), '/ymt/');
		const files = siteFiles(folder);
		expect(files).toContain('search/index/pagefind.js');
		expect(files.filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(3);
		expect(files.filter((path) => path.includes('ui'))).toEqual([]);
	});

	it.skipIf(platform() !== 'linux')(
		'is given up, with a word for whoever builds, when Pagefind’s process is killed',
		async () => {
			const records = Array.from({ length: 4000 }, (_, number) => record(number));
			const annex = openAnnex(join(temporaryFolder(), 'annex'));
			const made = writeSearchIndex(annex, records, '/');
			const [outcome] = await Promise.allSettled([made, killPagefind()]);
			expect(outcome).toMatchObject({ status: 'rejected' });
			expect(String('reason' in outcome ? outcome.reason : '')).toContain('多半是内存不够');
		},
	);
});
