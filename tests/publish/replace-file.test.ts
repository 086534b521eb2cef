import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/publish/replace-file.ts';
import { writeFixes } from '../../src/publish/write-fixes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { told } from '../support/told-of-disk.ts';

/** What somebody still reads who opened a file before `write` gave it new text. */
function readAcross(file: string, write: () => void): string {
	const handle = openSync(file, 'r');
	try {
		write();
		return readFileSync(handle, 'utf8');
	} finally {
		closeSync(handle);
	}
}

describe('replaceFile', () => {
	it('tells of the file that was to be written, not of its draft', () => {
		const file = join(temporaryFolder(), 'gone/codes.yml');
		expect(told(() => replaceFile(file, 'new'))).toBe(`找不到 ${file}`);
	});

	// Written into, a file would be half of each for whoever reads it, or for good if the power fails.
	it('never writes into a file: it puts another in its place, with the same permissions', () => {
		const file = join(temporaryFolder(), 'codes.yml');
		writeFileSync(file, 'old', { mode: 0o640 });
		const { mode } = statSync(file);
		expect(readAcross(file, () => replaceFile(file, 'new'))).toBe('old');
		expect(readFileSync(file, 'utf8')).toBe('new');
		expect(statSync(file).mode).toBe(mode);
	});
});

describe('writeFixes', () => {
	it('puts mended files in the place of the old ones, too', () => {
		const content = temporaryFolder();
		const [path, before, after] = ['site.yml', '县名：芮城县\n', '县名: 芮城县\n'];
		const file = join(content, path);
		writeFileSync(file, before);
		const fixes = [{ path, file: `content/${path}`, before, after, encoding: 'utf-8' as const }];
		expect(readAcross(file, () => writeFixes(fixes, content))).toBe(before);
		expect(readFileSync(file, 'utf8')).toBe(after);
	});

	it('writes nothing where somebody saved a file while they were looked at', () => {
		const content = temporaryFolder();
		const fixes = ['laws.yml', 'site.yml'].map((path) => {
			const [before, after] = [`# ${path}\n电话：1\n`, `# ${path}\n电话: 1\n`];
			writeFileSync(join(content, path), before);
			return { path, file: `content/${path}`, before, after, encoding: 'utf-8' as const };
		});
		writeFileSync(join(content, 'site.yml'), '# site.yml\n电话：2\n');
		expect(() => writeFixes(fixes, content)).toThrow('content/site.yml 刚才又保存过。没有改动');
		expect(readFileSync(join(content, 'laws.yml'), 'utf8')).toBe('# laws.yml\n电话：1\n');
	});
});
