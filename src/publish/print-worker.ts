/** A thread that makes print files, one after another, and keeps the faces and decoders it has loaded. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { type FontFiles, loadFaces } from '../print/fonts.ts';
import { type PrintJob, renderFile } from '../print/render.ts';

const files: FontFiles = workerData;
const faces = loadFaces(files);

// One after another, in the order asked. An error here ends the thread, and reaches the pool as its
// own. `undefined` says that nothing is left to do: a thread that is stopped from outside, amid a
// decoder's work, may take the process along.
if (parentPort) {
	const asked: AsyncIterable<readonly (PrintJob | undefined)[]> = on(parentPort, 'message');
	for await (const [job] of asked) {
		if (!job) break;
		parentPort.postMessage(await renderFile(job, faces));
	}
	parentPort.close();
}
