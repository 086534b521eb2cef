/** The print files that a site offers: made and read back before its pages, which name only those. */
import type { Disclosure } from '../domain/disclosure.ts';
import type { PrintFile, PrintFiles } from '../domain/print-files.ts';
import type { Problem } from '../domain/problem.ts';
import { packingCsv, packingRows, packingXlsx, sheetsIn } from '../print/packing-list.ts';
import { type SitePrint, sitePath, sitePrints } from '../print/site-prints.ts';
import { openAnnex } from './annex.ts';
import { type FilesOrder, makeFiles } from './print-files.ts';
import { problemBlocks } from './problem-blocks.ts';
import { charts } from './site-images.ts';
import { SITE_PRINTS } from './workplace.ts';

export interface Offered {
	readonly files: PrintFiles;
	/** Texts that can't be set: what they belong to is not offered. */
	readonly problems: readonly Problem[];
	/** Moves the files into a finished site on the same disk. */
	moveTo(site: string): void;
}

interface PrintsOrder extends Pick<FilesOrder, 'cache' | 'threads'> {
	/** Where the files wait for the pages; to be used under the lock. */
	readonly waiting?: string;
}

const CHOICE = { paper: 'A4', first: 1 } as const;

/**
 * Makes the files out of the way: Astro empties the folder that it writes to.
 * @throws Failure if a code on a file can't be read back.
 */
export async function offerPrints(
	disclosure: Disclosure,
	{ waiting = SITE_PRINTS, ...order }: PrintsOrder = {},
): Promise<Offered> {
	const annex = openAnnex(waiting);
	const prints = sitePrints(disclosure);
	const files = new Map<string, PrintFile>();
	const put = (path: string, body: Uint8Array | string, sheets?: number) => {
		annex.put({ path, body });
		files.set(path, { bytes: Buffer.byteLength(body), ...(sheets !== undefined && { sheets }) });
	};
	const { problems } = await makeFiles(
		prints.flatMap(({ file, picture }) => (typeof picture === 'string' ? file : [file, picture])),
		{
			...order,
			tone: disclosure.site.tone,
			choice: CHOICE,
			ahead: prints.some(({ picture }) => typeof picture === 'string') ? charts(disclosure) : [],
			take: (file, bytes) => put(sitePath(file), bytes, sheetsIn(file, bytes)),
		},
	);
	for (const [folder, inFolder] of Map.groupBy(prints, (print) => print.folder)) {
		const rows = packingRows(filesOf(inFolder, files), {
			choice: CHOICE,
			sheetsOf: (file) => files.get(sitePath(file))?.sheets,
		});
		put(`print/${folder}/packing.csv`, packingCsv(rows));
		put(`print/${folder}/packing.xlsx`, await packingXlsx(rows));
	}
	return { files, problems, moveTo: annex.moveTo };
}

function filesOf(prints: readonly SitePrint[], made: PrintFiles): readonly SitePrint['file'][] {
	return prints.map(({ file }) => file).filter((file) => made.has(sitePath(file)));
}

/** What is not offered and why; the site is published all the same, for residents need it more. */
export function toldUnprinted(problems: readonly Problem[]): string {
	const heading = `有 ${problems.length} 处印不出来，印刷页上先不放这几件，网站照常生成：`;
	return `${heading}\n\n${problemBlocks(problems)}\n`;
}
