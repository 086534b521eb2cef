import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/content/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function folderWith(...paths: readonly string[]) {
	const directory = temporaryFolder();
	for (const path of paths) {
		mkdirSync(join(directory, path, '..'), { recursive: true });
		writeFileSync(join(directory, path), path);
	}
	return directory;
}

describe('openFolder', () => {
	it('lists all files in one order, on every system', () => {
		const { paths } = openFolder(folderWith('b.yml', 'a/c.yml', 'a-b.yml', 'a/b/d.yml'), 'content');
		expect(paths).toEqual(['a/b/d.yml', 'a/c.yml', 'a-b.yml', 'b.yml']);
	});

	it('passes over what editors and systems leave behind', () => {
		const left = [
			'.DS_Store',
			'~$site.yml',
			'Thumbs.db',
			'desktop.ini',
			'.git/config',
			'.site.yml.swp',
		];
		expect(openFolder(folderWith('site.yml', ...left), 'content').paths).toEqual(['site.yml']);
	});

	it('refuses links, wherever they lead, and follows none', () => {
		const directory = folderWith('site.yml');
		symlinkSync('/etc', join(directory, 'items'));
		symlinkSync('site.yml', join(directory, 'laws.yml'));
		const { paths, problems } = openFolder(directory, 'content');
		expect(paths).toEqual(['site.yml']);
		expect(problems.map(({ name, at }) => `${name} ${at?.file}`)).toEqual([
			'LinkRefused content/items',
			'LinkRefused content/laws.yml',
		]);
	});

	it.each([
		['case', 'items/Dibao.md', 'items/dibao.md'],
		['the way an accent is stored', 'files/caf\u00E9.txt', 'files/cafe\u0301.txt'],
	])('refuses two files that differ only by %s', (_title, first, second) => {
		const { problems } = openFolder(folderWith(first, second), 'content');
		expect(problems).toMatchObject([{ name: 'SameFileName' }]);
	});

	it('throws when there is no such folder', () => {
		expect(() => openFolder('/nowhere', 'content')).toThrow('ENOENT');
	});
});
