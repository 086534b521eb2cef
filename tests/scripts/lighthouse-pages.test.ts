import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertPages, samplePages } from '../../scripts/lighthouse/pages.ts';
import { sharedFolder } from '../support/temporary-folder.ts';

const folder = sharedFolder();
const PAGES = ['', 'changes/', 'a/', 'a/contacts/', 'a/posts/x/', 'a/posts/y/', 'b/'];
for (const path of [...PAGES, 'b/contacts/', 'b/plan/', '704394/']) {
	mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(join(folder, path, 'index.html'), '');
}

describe('the pages that are rated', () => {
	it('are one of each kind, of the first township that has it', () => {
		expect(samplePages(folder)).toEqual([
			'',
			'changes/',
			'a/',
			'a/posts/x/',
			'a/contacts/',
			'b/plan/',
		]);
	});

	it('must be there', () => {
		expect(() => assertPages(folder, ['', 'a/posts/x/'])).not.toThrow();
		expect(() => assertPages(folder, ['a/', 'c/'])).toThrow('没有网页“c/”');
		expect(() => samplePages(join(folder, 'nothing'))).toThrow('还没有网站');
	});
});
