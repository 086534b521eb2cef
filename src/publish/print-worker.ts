/** A thread that makes print files, one after another, and keeps the faces and decoders it has loaded. */
import { parentPort } from 'node:worker_threads';
import { loadFaces } from '../print/fonts.ts';
import { type PrintJob, renderFile } from '../print/render.ts';

const faces = loadFaces();

// An error here ends the thread, and reaches the pool as its own. `undefined` says that nothing is
// left to do: a thread that is stopped from outside, amid a decoder's work, may take the process along.
parentPort?.on('message', async (job: PrintJob | undefined) => {
	if (job) parentPort?.postMessage(await renderFile(job, faces));
	else parentPort?.close();
});
