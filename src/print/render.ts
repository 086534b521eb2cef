/** Makes the bytes of a planned file, and reads them back. */
import type { IsoDate } from '../domain/dates.ts';
import type { Site } from '../domain/site.ts';
import { drawPiece } from './draw.ts';
import type { Faces } from './face.ts';
import { IMAGE_PIXELS, SHEETS } from './formats.ts';
import { writePdf } from './pdf.ts';
import type { PlannedFile, SheetChoice } from './plan.ts';
import { writePng } from './png.ts';
import { isSame, readPdf, readPng } from './read-back.ts';
import { symbolsIn } from './scene.ts';
import { impose } from './sheets.ts';

export interface Rendering {
	readonly faces: Faces;
	readonly tone: Site['tone'];
	readonly today: IsoDate;
	readonly choice: SheetChoice;
}

/**
 * The finished file, or undefined when a code on it can't be read or is not the one that it should
 * be: such a file must never reach the print shop.
 */
export async function renderFile(
	{ format, path, pieces }: PlannedFile,
	{ today, choice, ...look }: Rendering,
): Promise<Uint8Array | undefined> {
	const scenes = pieces.map((piece) => drawPiece(piece, look));
	const expected = pieces.map(({ stamp }) => stamp.address);
	const [scene] = scenes;
	if (format.output === 'image' && scene) {
		const png = await writePng(scene, IMAGE_PIXELS);
		return isSame(await readPng(png), expected) ? png : undefined;
	}
	const isSheet = format.output === 'sheet';
	const pages = isSheet ? impose(scenes, SHEETS[choice.paper], choice.first) : scenes;
	const pdf = await writePdf(pages, { title: path.replace(/^.*\/|\.pdf$/g, ''), today });
	const modules = scenes.flatMap(({ marks }) => symbolsIn(marks).map(({ module }) => module));
	return isSame(await readPdf(pdf, Math.min(...modules)), expected) ? pdf : undefined;
}
