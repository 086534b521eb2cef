import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeLock } from '../../src/publish/lock.ts';
import { ownIdentity } from '../../src/publish/process-identity.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { told } from '../support/told-of-disk.ts';

async function holder(folder: string): Promise<ChildProcess> {
	const script = join(import.meta.dirname, 'holder.ts');
	const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	const ended = once(child, 'exit');
	child.kill(signal);
	await ended;
}

/** A claim as this process would leave it, but for some of its parts. */
function leaveClaim(folder: string, parts: Readonly<Record<string, string | number>>): void {
	const [pid = '', start = '', boot = '', space = '', host = ''] = ownIdentity().split('.');
	const claim = Object.values({ pid, start, boot, space, host, ...parts }).join('.');
	writeFileSync(join(folder, claim), '');
}

describe('takeLock', () => {
	it('refuses a second one, and says who holds it and since when', async () => {
		const folder = temporaryFolder();
		const { pid } = await holder(folder);
		expect(() => takeLock(folder)).toThrow(
			new RegExp(`^另一次生成正在进行（进程 ${pid}，\\d{4}/\\d+/\\d+ \\d+:\\d+:\\d+开始）`),
		);
		expect(() => takeLock(folder)).toThrow(/网站没有改动/);
	});

	it('leaves nothing of a refused one behind', async () => {
		const folder = temporaryFolder();
		await holder(folder);
		expect(() => takeLock(folder)).toThrow();
		expect(readdirSync(folder)).toHaveLength(1);
	});

	it('is free again when the holder was killed', async () => {
		const folder = temporaryFolder();
		await end(await holder(folder), 'SIGKILL');
		expect(readdirSync(folder)).toHaveLength(1);
		takeLock(folder).release();
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is not held by a process that was given the number of a dead one', () => {
		const folder = temporaryFolder();
		leaveClaim(folder, { pid: process.ppid, start: '1' });
		takeLock(folder).release();
	});

	it('is not held by a claim of an earlier program, which says less', () => {
		const folder = temporaryFolder();
		const [, start, boot] = ownIdentity().split('.');
		writeFileSync(join(folder, `${process.ppid}.${start}.${boot}`), '');
		takeLock(folder).release();
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is not held by a process from before the machine was started anew', () => {
		const folder = temporaryFolder();
		leaveClaim(folder, { boot: 'another-boot' });
		takeLock(folder).release();
	});

	it.each([
		['another machine', { host: 'another', boot: 'another-boot' }],
		['another container on this one', { space: '1' }],
	])('may be held from %s, of whose processes nobody here can tell', (_, claim) => {
		const folder = temporaryFolder();
		leaveClaim(folder, claim);
		expect(() => takeLock(folder)).toThrow(/如果它早已停了，删除这个文件再试/);
		expect(readdirSync(folder)).toHaveLength(1);
	});

	it('tells of the program’s folder, not of a claim, where the disk refuses one', () => {
		const file = join(temporaryFolder(), 'cache');
		writeFileSync(file, '');
		expect(told(() => takeLock(join(file, 'lock')))).toBe(
			`应当是文件夹，实际是文件： ${file}（程序放临时文件的文件夹）`,
		);
	});

	it('is given back, and its folder is made when it is needed', () => {
		const folder = join(temporaryFolder(), 'yet/to/be/made');
		takeLock(folder).release();
		expect(readdirSync(folder)).toEqual([]);
	});
});
