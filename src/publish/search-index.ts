import { once as ended } from 'node:events';
import { join as joinPath } from 'node:path';
import { basename, dirname, join } from 'node:path/posix';
import { Worker } from 'node:worker_threads';
import { minify, transformWithOxc } from 'vite';
import type { Disclosure } from '../domain/disclosure.ts';
import { once } from '../domain/once.ts';
import type { SearchRecord } from '../search/record.ts';
import { Failure } from '../terminal/failure.ts';
import { contextOf } from '../views/context.ts';
import { DEEPER_PATH } from '../views/search/addresses.ts';
import { searchRecords } from '../views/search/records.ts';
import type { Annex, AnnexFile } from './annex.ts';

/** Without the parts for searches that look as Pagefind's own do. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/;
/** The oldest engines that residents still scan with. */
const ENGINES = ['chrome86', 'safari13'];

const SCRIPT = joinPath(import.meta.dirname, 'search-worker.ts');

/** What the thread is given. */
export interface IndexOrder {
	readonly records: readonly SearchRecord[];
	readonly base: string;
}

/** A file of the index, as Pagefind made it. */
interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/**
 * Makes the deeper index.
 * @throws Error with what Pagefind says; Failure if its process is gone without an answer.
 */
export async function writeSearchIndex(
	annex: Annex,
	records: readonly SearchRecord[],
	base: string,
): Promise<void> {
	for (const file of await indexFiles(records, base)) annex.put(file);
}

/** The file of the index at an address, for whoever looks before anything is written. */
export async function indexFileAt(
	url: string,
	disclosure: Disclosure,
): Promise<AnnexFile | undefined> {
	const [address = ''] = url.slice(disclosure.site.base.length).split('?');
	if (!address.startsWith(FOLDER)) return undefined;
	return (await filesOf(disclosure)).find(({ path }) => path === address);
}

/** Made when it is first asked for, and anew when the content has changed. */
const filesOf = once((disclosure: Disclosure) =>
	indexFiles(searchRecords(contextOf(disclosure)), disclosure.site.base),
);

const FOLDER = `${dirname(DEEPER_PATH).slice(1)}/`;

async function indexFiles(
	records: readonly SearchRecord[],
	base: string,
): Promise<readonly AnnexFile[]> {
	const files = await indexed({ records, base });
	const needed = files.filter(({ path }) => NEEDED.test(basename(path)));
	return Promise.all(
		needed.map(async ({ path, content }) => {
			const body = path === basename(DEEPER_PATH) ? await lowered(content) : content;
			return { path: join(FOLDER, path), body };
		}),
	);
}

/**
 * Pagefind waits for ever for a process of its own that was killed. A thread ends then, with nothing
 * left to wait for, and this one goes on.
 */
async function indexed(workerData: IndexOrder): Promise<readonly IndexFile[]> {
	// What Pagefind says in English of a broken pipe helps nobody.
	const thread = new Worker(SCRIPT, { workerData, stdout: true, stderr: true });
	let files: readonly IndexFile[] | undefined;
	thread.once('message', (made) => {
		files = made;
	});
	await ended(thread, 'exit').catch((error: unknown) => {
		// It notices itself only if there is still something to be sent.
		if (!String(error).includes('Pagefind backend closed')) throw error;
	});
	if (files) return files;
	throw new Failure(
		'做全文搜索的程序中途停了，多半是内存不够。关掉别的程序，再生成一次；网站没有改动。',
	);
}

/** Pagefind's script as old engines read it. */
async function lowered(content: Uint8Array): Promise<string> {
	const name = 'pagefind.js';
	const { code } = await transformWithOxc(Buffer.from(content).toString(), name, {
		target: ENGINES,
	});
	return (await minify(name, code, { module: true, compress: { target: 'es2019' } })).code;
}
