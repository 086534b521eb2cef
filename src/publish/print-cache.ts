/**
 * Print files that were made and read back before. A file is found by everything that its bytes
 * depend on, so nothing outdated is ever handed out; what was damaged since is made anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from '../domain/once.ts';
import type { PrintJob } from '../print/render.ts';
import { printProgramVersion } from './program-version.ts';

export interface PrintCache {
	/** The bytes of a file that was read back; undefined if it has yet to be made. */
	find(job: PrintJob): Uint8Array | undefined;
	/** Only for bytes that were read back. */
	keep(job: PrintJob, bytes: Uint8Array): void;
}

const DIGEST = 32;

/** Opens the cache in a folder of its own, and drops what other versions of the program made. */
export function openPrintCache(folder: string, version = printProgramVersion()): PrintCache {
	const shelf = join(folder, version);
	mkdirSync(shelf, { recursive: true });
	for (const name of readdirSync(folder)) {
		if (name !== version) rmSync(join(folder, name), { recursive: true, force: true });
	}
	const place = once((job: PrintJob) => placeOf(shelf, job));
	return {
		find: (job) => readKept(place(job)),
		keep: (job, bytes) => writeKept(place(job), bytes),
	};
}

function placeOf(shelf: string, job: PrintJob): string {
	const key = createHash('sha256').update(JSON.stringify(job)).digest('hex');
	return join(shelf, key.slice(0, 2), key.slice(2));
}

function readKept(file: string): Uint8Array | undefined {
	try {
		const kept = readFileSync(file);
		const bytes = kept.subarray(DIGEST);
		return digestOf(bytes).equals(kept.subarray(0, DIGEST)) ? bytes : undefined;
	} catch {
		return undefined;
	}
}

/** Whoever looks for it meanwhile finds nothing, or all of it. */
function writeKept(file: string, bytes: Uint8Array): void {
	const draft = `${file}.${process.pid}`;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(draft, Buffer.concat([digestOf(bytes), bytes]));
	renameSync(draft, file);
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
