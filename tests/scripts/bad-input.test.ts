import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/publish/workplace.ts';
import { describeFileError } from '../../src/terminal/failure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';
import { runOnce } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function temporaryContent(): string {
	const folder = join(temporaryFolder(), 'content');
	cpSync(COUNTY, folder, { recursive: true });
	return folder;
}

const COMMANDS = readdirSync(join(ROOT, 'scripts')).flatMap(
	(name) => /^(\w+)\.ts$/.exec(name)?.[1] ?? [],
);

describe('every command', () => {
	it.each(COMMANDS)('%s refuses an option that it does not know, in one line', (command) => {
		const { status, output } = runOnce(command, ['--nosuch']);
		expect(status).toBe(1);
		expect(output).toBe('没有“--nosuch”这个选项（加 --help 看有哪些选项）\n');
	});

	it.each(['print', 'reprint'])('%s refuses to put its files where a file is', (command) => {
		const out = join(temporaryFolder(), 'print');
		writeFileSync(out, '');
		const { status, output } = runOnce(command, ['--content', COUNTY, '--out', out]);
		expect(status).toBe(1);
		expect(output).toContain('是一个文件；--out 后面写文件夹\n');
	});
});

describe('a folder for files', () => {
	it.each(['print', 'reprint', 'build'])('is never in the content: %s', (command) => {
		const content = temporaryContent();
		const out = join(content, 'out');
		const { status, output } = runOnce(command, ['--content', content, '--out', out]);
		expect(status).toBe(1);
		expect(output).toMatch(/^[^\n]*内容[^\n]*混在一起[^\n]*\n$/);
		expect(existsSync(out)).toBe(false);
	});

	it.each(['print', 'reprint', 'build'])('is not below a file: %s', (command) => {
		const file = join(temporaryFolder(), 'file');
		writeFileSync(file, '');
		const { status, output } = runOnce(command, ['--content', COUNTY, '--out', join(file, 'x')]);
		expect(status).toBe(1);
		expect(output).toMatch(/^[^\n]*file 是一个文件[^\n]*\n$/);
	});

	it('is not left out behind its option', () => {
		const { status, output } = runOnce('check', ['--content', '']);
		expect(status).toBe(1);
		expect(output).toBe('“--content”后面要写内容（加 --help 看有哪些选项）\n');
	});
});

describe('what the disk says', () => {
	it.each([
		['ENOSPC', '磁盘满了，写不进 /a'],
		['EIO', '磁盘满了或者坏了，读写不成 /a'],
		['EACCES', '没有权限读写 /a'],
	])('%s is told in Chinese', (code, expected) => {
		expect(describeFileError(Object.assign(new Error(), { code, path: '/a' }))).toBe(expected);
	});

	it('a folder that can’t be made is told as such, whatever Node calls it', () => {
		const error = Object.assign(new Error(), { code: 'ENOENT', syscall: 'mkdir', path: '/a' });
		expect(describeFileError(error)).toBe('建不了文件夹（磁盘只读，或者上一级不在了） /a');
	});
});
