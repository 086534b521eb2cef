/** Makes print files: from the cache where nothing of them has changed, else by all processors. */
import type { Problem } from '../domain/problem.ts';
import { type FaultyPiece, faultProblems } from '../print/check-pieces.ts';
import type { PlannedFile } from '../print/plan.ts';
import { jobOf, type Look, type PrintJob, type Rendered } from '../print/render.ts';
import { Failure } from '../terminal/failure.ts';
import { openPrintCache, type PrintCache } from './print-cache.ts';
import { renderAll } from './print-pool.ts';
import { PRINT_CACHE } from './workplace.ts';

export interface FilesOrder extends Look {
	/** Given each file as it is there, in whatever order; every code on it was read back. */
	readonly take: (file: PlannedFile, bytes: Uint8Array) => void;
	/** Made on the way and kept, since they share work: handed to whoever asks for them later. */
	readonly ahead?: readonly PlannedFile[];
	/** Told after every file that had to be made. */
	readonly onFile?: (done: number, all: number) => void;
	readonly cache?: PrintCache;
	readonly threads?: number;
}

export interface MadeFiles {
	/** Texts that can't be set: if there are any, not all files are there. */
	readonly problems: readonly Problem[];
	/** How many files had to be made; the others were there. */
	readonly made: number;
}

/** @throws Failure if a code on a file can't be read back, or leads elsewhere. */
export async function makeFiles(
	files: readonly PlannedFile[],
	{ take, ahead = [], onFile, cache = openPrintCache(PRINT_CACHE), threads, ...look }: FilesOrder,
): Promise<MadeFiles> {
	const missing = new Map<PrintJob, PlannedFile>();
	const wanted = new Set(files);
	const hand = (file: PlannedFile, bytes: Uint8Array) => {
		if (wanted.has(file)) take(file, bytes);
	};
	for (const file of [...files, ...ahead]) {
		const job = jobOf(file, look);
		const bytes = cache.find(job);
		if (bytes) hand(file, bytes);
		else missing.set(job, file);
	}
	const faulty = new Map<PlannedFile, readonly FaultyPiece[]>();
	let done = 0;
	function onRendered(job: PrintJob, rendered: Rendered): void {
		const file = missing.get(job);
		if (!file || rendered.kind === 'unreadable') throw unreadable(job);
		if (rendered.faults) faulty.set(file, faultyPieces(file, rendered.faults));
		if (rendered.kind === 'file') {
			if (!rendered.faults) cache.keep(job, rendered.bytes);
			hand(file, rendered.bytes);
		}
		onFile?.(++done, missing.size);
	}
	await renderAll([...missing.keys()], { onRendered, threads });
	// In the order of the files: which thread was first says nothing.
	const problems = faultProblems(files.flatMap((file) => faulty.get(file) ?? []));
	return { problems, made: missing.size };
}

function faultyPieces(
	{ pieces }: PlannedFile,
	faults: readonly FaultyPiece['faults'][],
): readonly FaultyPiece[] {
	return pieces.map((piece, at) => ({ piece, faults: faults[at] ?? [] }));
}

function unreadable({ path }: PrintJob): Failure {
	return new Failure(
		`${path} 印出来的码读不回来，或者读出来的不是它的网址。没有改动任何文件；请把这一行告诉维护人员。`,
	);
}
