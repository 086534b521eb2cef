/** The pictures for WeChat groups, beside the pages of the county and of its townships. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disclosure } from '../domain/disclosure.ts';
import { piecesProblems } from '../print/check-pieces.ts';
import { loadFaces } from '../print/fonts.ts';
import { FORMATS } from '../print/formats.ts';
import { type Piece, piecesOf } from '../print/pieces.ts';
import { renderFile } from '../print/render.ts';
import { Failure } from '../terminal/failure.ts';
import type { Picture } from './code-pictures.ts';

const IMAGES = FORMATS.filter(({ output }) => output === 'image').map((format) => ({
	...format,
	kinds: format.kinds.filter((kind) => kind === 'site' || kind === 'township'),
}));

/**
 * Draws `share.png` for each of them.
 * @throws Failure if a name can't be set, or a code can't be read back.
 */
export async function writeShareImages(disclosure: Disclosure, folder: string): Promise<void> {
	const draw = drawingIn(disclosure);
	for (const piece of piecesOf(disclosure, IMAGES)) {
		const file = join(folder, pathOf(piece));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, await draw(piece));
	}
}

/** The one at an address, for whoever looks before anything is written. */
export async function shareImageAt(
	url: string,
	disclosure: Disclosure,
): Promise<Picture | undefined> {
	if (!url.endsWith('/share.png')) return undefined;
	const pieces = piecesOf(disclosure, IMAGES);
	const piece = pieces.find((each) => disclosure.site.base + pathOf(each) === url);
	return piece && { path: pathOf(piece), body: await drawingIn(disclosure)(piece) };
}

function pathOf({ page }: Piece): string {
	return `${page.path.slice(1)}share.png`;
}

function drawingIn({ site: { tone }, today }: Disclosure): (piece: Piece) => Promise<Uint8Array> {
	const look = { faces: loadFaces(), tone };
	const choice = { paper: 'A4', first: 1 } as const;
	return async (piece) => {
		const [problem] = piecesProblems([piece], look);
		if (problem) throw new Failure(`${problem.message}\n改法：${problem.fix}`);
		const { format, page } = piece;
		const planned = { folder: '', path: pathOf(piece), format, pieces: [piece] };
		const image = await renderFile(planned, { ...look, today, choice });
		if (image) return image;
		throw new Failure(`${page.name}的分享图画出来后，上面的码读不回来。请把这一行告诉维护人员。`);
	};
}
