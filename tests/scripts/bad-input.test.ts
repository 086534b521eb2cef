import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/publish/workplace.ts';
import { describeFileError } from '../../src/terminal/failure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';
import { runOnce } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

describe('what the disk says', () => {
	it.each([
		['ENOSPC', '磁盘满了，写不进 /a'],
		['EIO', '磁盘满了或者坏了，读写不成 /a'],
		['EACCES', '没有权限读写 /a'],
	])('%s is told in Chinese', (code, expected) => {
		expect(describeFileError(Object.assign(new Error(), { code, path: '/a' }))).toBe(expected);
	});
});
