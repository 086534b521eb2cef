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

const IMAGES = FORMATS.filter(({ output }) => output === 'image').map((format) => ({
	...format,
	kinds: format.kinds.filter((kind) => kind === 'site' || kind === 'township'),
}));

/**
 * Draws `share.png` for each of them.
 * @throws Failure if a name can't be set, or a code can't be read back.
 */
export async function writeShareImages(disclosure: Disclosure, folder: string): Promise<void> {
	const faces = loadFaces();
	const pieces = piecesOf(disclosure, IMAGES);
	const [problem] = piecesProblems(pieces, { faces, tone: disclosure.site.tone });
	if (problem) throw new Failure(`${problem.message}\n改法：${problem.fix}`);
	for (const piece of pieces) {
		const file = join(folder, piece.page.path, 'share.png');
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, await shareImage(piece, disclosure, faces));
	}
}

async function shareImage(
	piece: Piece,
	{ site: { tone }, today }: Disclosure,
	faces: ReturnType<typeof loadFaces>,
): Promise<Uint8Array> {
	const { format, page } = piece;
	const planned = { folder: '', path: `${page.name}.png`, format, pieces: [piece] };
	const choice = { paper: 'A4', first: 1 } as const;
	const image = await renderFile(planned, { faces, tone, today, choice });
	if (image) return image;
	throw new Failure(`${page.name}的分享图画出来后，上面的码读不回来。请把这一行告诉维护人员。`);
}
