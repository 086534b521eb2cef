/** Makes the bytes of a planned file, and reads them back. Plain data in and out, for any thread. */
import type { Site } from '../domain/site.ts';
import { writeChart } from './chart-svg.ts';
import { drawPiece } from './draw.ts';
import type { Faces } from './face.ts';
import { SHEETS } from './formats.ts';
import { overview } from './overview.ts';
import { writePdf } from './pdf.ts';
import type { Drawable } from './pieces.ts';
import type { PlannedFile, SheetChoice } from './plan.ts';
import { writePng } from './png.ts';
import { isSame, readPdf, readPng } from './read-back.ts';
import { faultsOf, type Scene, sheetsOf } from './scene.ts';
import { impose } from './sheets.ts';
import type { TextFault } from './text.ts';

/** Everything that the bytes of a file depend on, besides the program. */
export interface PrintJob {
	readonly format: PlannedFile['format'];
	readonly path: string;
	readonly pieces: readonly Drawable[];
	/** What its codes must lead to, by the ledger. */
	readonly addresses: readonly string[];
	readonly tone: Site['tone'];
	readonly choice: SheetChoice;
}

export type Rendered =
	/** A drawing that can't be set says so itself, and has the faults with it. */
	| { readonly kind: 'file'; readonly bytes: Uint8Array; readonly faults?: PieceFaults }
	| { readonly kind: 'faulty'; readonly faults: PieceFaults }
	/** A code on it can't be read, or is not the one that it should be: nobody may print it. */
	| { readonly kind: 'unreadable' };

/** Texts that can't be set, piece by piece. */
export type PieceFaults = readonly (readonly TextFault[])[];

export interface Look {
	readonly tone: Site['tone'];
	readonly choice: SheetChoice;
}

/** The job of a planned file: of its pieces only what is drawn. */
export function jobOf({ format, path, pieces }: PlannedFile, { tone, choice }: Look): PrintJob {
	const drawables = pieces.map(({ format, composition, stamp, width, height }) => {
		return { format, composition, stamp, width, height };
	});
	const addresses = pieces.map(({ stamp }) => stamp.address);
	return { format, path, pieces: drawables, addresses, tone, choice };
}

/** Makes a file; it is handed out only when every code on it was read and leads where it should. */
export async function renderFile(job: PrintJob, faces: Faces): Promise<Rendered> {
	const scenes = job.pieces.map((piece) => drawPiece(piece, { faces, tone: job.tone }));
	if (job.format.output === 'drawing') return writeDrawing(job, scenes);
	const faults = scenes.map(faultsOf);
	if (faults.some(({ length }) => length > 0)) return { kind: 'faulty', faults };
	const { bytes, codes } = await fileOf(job, scenes, faces);
	return isSame(codes, job.addresses) ? { kind: 'file', bytes } : { kind: 'unreadable' };
}

function writeDrawing({ pieces }: PrintJob, scenes: readonly Scene[]): Rendered {
	const [piece] = pieces;
	const [scene] = scenes;
	if (!piece || !scene) throw new TypeError('a drawing of nothing');
	const bytes = Buffer.from(writeChart(piece, scene));
	const faults = faultsOf(scene);
	return { kind: 'file', bytes, ...(faults.length > 0 && { faults: [faults] }) };
}

interface Made {
	readonly bytes: Uint8Array;
	/** The addresses of the codes that were read on it. */
	readonly codes: readonly string[];
}

async function fileOf(job: PrintJob, scenes: readonly Scene[], faces: Faces): Promise<Made> {
	const [scene] = scenes;
	if (scene && job.format.pixels !== undefined) {
		const bytes = await writePng(scene, job.format.pixels);
		return { bytes, codes: await readPng(bytes) };
	}
	const pages = pagesOf(job, scenes, faces);
	const bytes = await writePdf(pages, { title: job.path.replace(/^.*\/|\.pdf$/g, '') });
	return { bytes, codes: await readPdf(bytes, pages) };
}

function pagesOf(
	{ format, pieces, choice }: PrintJob,
	scenes: readonly Scene[],
	faces: Faces,
): readonly Scene[] {
	if (format.output === 'sheet') return impose(scenes, SHEETS[choice.paper], choice.first);
	if (format.output !== 'overview') return scenes.flatMap(sheetsOf);
	const shown = pieces.flatMap((piece, at) => {
		const scene = scenes[at];
		return scene ? sheetsOf(scene).map((sheet) => ({ piece, scene: sheet })) : [];
	});
	return overview(shown, faces);
}
