/**
 * One build at a time. Whoever builds leaves a claim in a folder, named so that it means one
 * process for good: ids are given out again, so the process's start and the machine's boot belong
 * to the name. A claim whose process is gone may be removed by anybody, at any moment.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorAt, Failure } from '../terminal/failure.ts';
import { isRunning, ownIdentity } from './process-identity.ts';

/**
 * Takes the lock and holds it until `release`, or until the process ends however it ends.
 * Two that come at the same instant may both be refused, but never both let in: each leaves its
 * claim before it looks for others.
 * @throws Failure, saying who holds it and since when; the file system's error if no claim can be left.
 */
export function takeLock(folder: string): { release(): void } {
	const own = ownIdentity();
	const claim = join(folder, own);
	const release = () => rmSync(claim, { force: true });
	leave(claim);
	const holder = readdirSync(folder).find((name) => name !== own && isHeld(folder, name));
	if (holder !== undefined) {
		const message = busy(folder, holder);
		release();
		throw new Failure(message);
	}
	process.once('exit', release);
	return { release };
}

/** @throws the file system's error, of the folder that all of the program's own files are in. */
function leave(claim: string): void {
	const folder = dirname(claim);
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(claim, '');
	} catch (error) {
		throw errorAt(`${dirname(folder)}（程序放临时文件的文件夹）`, error);
	}
}

function isHeld(folder: string, claim: string): boolean {
	if (isRunning(claim)) return true;
	rmSync(join(folder, claim), { force: true });
	return false;
}

function busy(folder: string, claim: string): string {
	const path = join(folder, claim);
	const [pid] = claim.split('.');
	const since = statSync(path, { throwIfNoEntry: false })?.mtime.toLocaleString('zh-CN');
	return (
		`另一次生成正在进行（进程 ${pid}，${since ?? '刚刚'}开始），等它完成再运行。网站没有改动。\n` +
		`如果它早已停了，删除这个文件再试：${path}`
	);
}
