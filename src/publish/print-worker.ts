/** A thread that makes print files, one after another, and keeps the faces and decoders it has loaded. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { type FontFiles, loadFaces } from '../print/fonts.ts';
import { type PrintJob, renderFile } from '../print/render.ts';
import type { Breakdown } from './print-pool.ts';

const files: FontFiles = workerData;
const faces = loadFaces(files);

// One after another, in the order asked. What breaks down is answered like all else: an error that
// ended the thread might reach the pool before the answers that were given before it. `undefined` says
// that nothing is left to do: a thread that is stopped from outside, amid a decoder's work, may take
// the process along.
if (parentPort) {
	const asked: AsyncIterable<readonly (PrintJob | undefined)[]> = on(parentPort, 'message');
	for await (const [job] of asked) {
		if (!job) break;
		parentPort.postMessage(await renderFile(job, faces).catch(breakdown));
	}
	parentPort.close();
}

function breakdown(error: unknown): Breakdown {
	return { kind: 'breakdown', reason: error instanceof Error ? error.message : String(error) };
}
