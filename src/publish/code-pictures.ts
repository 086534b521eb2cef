/** The pictures of every code that was ever issued, beside its page. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { codeAddress } from '../codes/ledger.ts';
import type { LedgerEntry } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Site } from '../domain/site.ts';
import type { Annex, AnnexFile } from './annex.ts';
import { type CodeDrawing, picturesOf } from './draw-codes.ts';

const SCRIPT = join(import.meta.dirname, 'code-worker.ts');

/** What the thread is given. */
export interface CodeOrder {
	readonly codes: readonly CodeDrawing[];
	readonly folder: string;
}

/**
 * Not pages of Astro's: with all its care for each, thousands would take as long as the pages. A
 * thread draws them meanwhile.
 * @throws what the thread breaks down over.
 */
export async function writeCodePictures(
	{ ledger, site }: Disclosure,
	{ folder }: Annex,
): Promise<void> {
	const codes = ledger.map((entry) => drawingOf(entry, site));
	const workerData: CodeOrder = { codes, folder };
	await once(new Worker(SCRIPT, { workerData }), 'exit');
}

/** The one that an address ends in, for whoever looks before anything is written. */
export function codePictureAt(url: string, { ledger, site }: Disclosure): AnnexFile | undefined {
	const [, code, file] = /\/(\d{6})\/(qr\.\w+)$/.exec(url) ?? [];
	const entry = ledger.find((each) => each.code === code);
	if (!entry) return undefined;
	return picturesOf(drawingOf(entry, site)).find(({ path }) => path === `${code}/${file}`);
}

function drawingOf({ code, name }: LedgerEntry, site: Site): CodeDrawing {
	return { code, name, address: codeAddress(site, code) };
}
