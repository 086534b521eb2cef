import { readFileSync } from 'node:fs';

/** A name for this process that no other process ever has, as far as the system can tell. */
export function ownIdentity(): string {
	return [process.pid, startOf(process.pid) ?? '', bootId()].join('.');
}

/** Whether the process of that name is still there. */
export function isRunning(identity: string): boolean {
	const [id = '', start, boot] = identity.split('.');
	const pid = Number(id);
	if (!Number.isInteger(pid) || pid <= 0 || boot !== bootId() || !exists(pid)) return false;
	const startNow = startOf(pid);
	return startNow === undefined || startNow === start;
}

function exists(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** When a process started, in ticks since boot; undefined where the system does not tell (not Linux). */
function startOf(pid: number): string | undefined {
	const fields = readIfThere(`/proc/${pid}/stat`)
		?.replace(/^.*\) /s, '')
		.split(' ');
	// A process that has ended, but that nobody has buried yet.
	return fields?.[0] === 'Z' ? 'ended' : fields?.[19];
}

function bootId(): string {
	return readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

function readIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
