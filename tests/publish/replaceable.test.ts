import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertReplaceable } from '../../src/publish/replaceable.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A project with content in it, and what `make` puts beside it; returns the check of a folder. */
function home(...files: readonly string[]) {
	const folder = temporaryFolder();
	for (const file of ['project/content/site.yml', 'project/package.json', ...files]) {
		mkdirSync(join(folder, file, '..'), { recursive: true });
		writeFileSync(join(folder, file), '');
	}
	const keep = { root: join(folder, 'project'), content: join(folder, 'project/content') };
	return { folder, check: (out: string) => assertReplaceable(join(folder, out), keep) };
}

describe('the folder of a site', () => {
	it('may be new, empty, or hold an older site', () => {
		const { folder, check } = home('site/index.html', 'site/codes.json');
		mkdirSync(join(folder, 'empty'));
		for (const out of ['new', 'new/below', 'empty', 'site', 'project/dist']) check(out);
	});

	it.each(['.', 'project', 'project/content', 'project/content/dist'])(
		'is never %s, where content or program would be lost',
		(out) => {
			const { check } = home();
			expect(() => check(out)).toThrow(/单独的文件夹/);
		},
	);

	it('is seen through a link', () => {
		const { folder, check } = home();
		symlinkSync(join(folder, 'project'), join(folder, 'link'));
		expect(() => check('link')).toThrow(/单独的文件夹/);
		expect(() => check('link/content/dist')).toThrow(/单独的文件夹/);
	});

	it('holds nothing that was not generated', () => {
		const { check } = home('photos/wedding.jpg', 'half/index.html');
		expect(() => check('photos')).toThrow(/如 wedding\.jpg）不是生成的网站/);
		expect(() => check('half')).toThrow(/不是生成的网站/);
		expect(() => check('project/package.json')).toThrow(/它是一个文件/);
	});

	it('has no history that would be lost with it', () => {
		const { check } = home('site/index.html', 'site/codes.json', 'site/.git/HEAD');
		expect(() => check('site')).toThrow(/\.git/);
	});
});
