/** A finished PDF of every format that is printed. */
import type { Format } from '../../src/print/formats.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { planFiles } from '../../src/print/plan.ts';
import { jobOf, renderFile } from '../../src/print/render.ts';
import { county, FACES } from './draw-formats.ts';

const CHOICE = { paper: 'A4', first: 1 } as const;

export interface FinishedPdf {
	readonly format: Format;
	readonly addresses: readonly string[];
	readonly bytes: Uint8Array;
}

export async function finishedPdfs(): Promise<readonly FinishedPdf[]> {
	const files = planFiles(piecesOf(county()), CHOICE).filter(({ path }) => path.endsWith('.pdf'));
	const first = new Map(files.toReversed().map((file) => [file.format, file]));
	return Promise.all(
		[...first.values()].map(async (file) => {
			const rendered = await renderFile(jobOf(file, { tone: '红', choice: CHOICE }), FACES);
			if (rendered.kind !== 'file') throw new Error(`${file.path}: ${rendered.kind}`);
			const addresses = file.pieces.map(({ stamp }) => stamp.address);
			return { format: file.format, addresses, bytes: rendered.bytes };
		}),
	);
}
