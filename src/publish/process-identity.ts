import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A name for this process that no other process ever has, as far as the system can tell. */
export function ownIdentity(): string {
	return [process.pid, startOf(process.pid) ?? '', bootId(), processSpace(), host()].join('.');
}

/**
 * Whether the process of that name is still there. Of another machine, or another container on this
 * one, nobody here can tell: then it is taken to be.
 */
export function isRunning(identity: string): boolean {
	const [id = '', start, boot, space, machine] = identity.split('.');
	const pid = Number(id);
	// Without all its parts it is the claim of an earlier program, which is not at work any more.
	if (!Number.isInteger(pid) || pid <= 0 || machine === undefined) return false;
	if (machine !== host()) return true;
	if (boot !== bootId()) return false;
	if (space !== processSpace()) return true;
	if (!exists(pid)) return false;
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
	const fields = orUndefined(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
		?.replace(/^.*\) /s, '')
		.split(' ');
	// A process that has ended, but that nobody has buried yet.
	return fields?.[0] === 'Z' ? 'ended' : fields?.[19];
}

function bootId(): string {
	return orUndefined(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))?.trim() ?? '';
}

/** Within which the numbers of processes mean something: a container has its own. */
function processSpace(): string {
	return orUndefined(() => readlinkSync('/proc/self/ns/pid'))?.replace(/\D/g, '') ?? '';
}

/** As part of a file's name. */
function host(): string {
	return hostname().replace(/[^\w-]/g, '-');
}

function orUndefined<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
