/** What a site offers to print shops: of each code its default format, and a picture of it. */
import type { Disclosure } from '../domain/disclosure.ts';
import { DEFAULTS, FORMATS } from './formats.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { folderOf, type PlannedFile } from './plan.ts';

/** Wide enough to be read back, and to proofread on a screen of two dots a pixel. */
const PICTURE_PIXELS = 480;

/** One piece in the file for the print shop and in the picture of it. */
export interface SitePrint {
	/** The township's folder below `/print/`; `site` holds the county's own. */
	readonly folder: string;
	readonly piece: Piece;
	/** Named by their code alone: an address that every host and every archive can take. */
	readonly file: PlannedFile;
	readonly picture: PlannedFile;
}

/** All of them, folder by folder; none where the site does not want them. */
export function sitePrints(disclosure: Disclosure): readonly SitePrint[] {
	if (!disclosure.site.printPage) return [];
	const formats = FORMATS.filter(({ name }) => Object.values(DEFAULTS).includes(name));
	const pieces = piecesOf(disclosure, formats).filter(({ format, page }) => {
		return DEFAULTS[page.kind] === format.name;
	});
	return [...Map.groupBy(pieces, folderOf)].flatMap(([folder, inFolder]) => {
		return inFolder.map((piece) => sitePrint(folder, piece));
	});
}

function sitePrint(folder: string, piece: Piece): SitePrint {
	const { code } = piece;
	const shown = { ...piece.format, output: 'image', pixels: PICTURE_PIXELS } as const;
	return {
		folder,
		piece,
		file: { folder, path: `${code}.pdf`, format: piece.format, pieces: [piece] },
		picture: {
			folder,
			path: `${code}.png`,
			format: shown,
			pieces: [{ ...piece, format: shown }],
		},
	};
}
