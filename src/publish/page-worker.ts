/** A thread that writes pages, a batch at a time, and those of codes that are copies of them. */
import { on } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { errorAt } from '../terminal/failure.ts';
import type { PageFile } from './page-writer.ts';
import { asScanned } from './twin-pages.ts';

const folder: string = workerData;

// An error here ends the thread, and reaches the builder as its own.
if (parentPort) {
	const asked: AsyncIterable<readonly (readonly PageFile[] | undefined)[]> = on(
		parentPort,
		'message',
	);
	for await (const [pages] of asked) {
		if (!pages) break;
		for (const { path, body, code } of pages) {
			write(path, body);
			if (code !== undefined) write(join(code, 'index.html'), asScanned(body));
		}
		parentPort.postMessage('written');
	}
	parentPort.close();
}

/** @throws the file system's error, of that file; also if something is there already. */
function write(path: string, body: Uint8Array): void {
	const file = join(folder, path);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, body, { flag: 'wx' });
	} catch (error) {
		throw errorAt(file, error);
	}
}
