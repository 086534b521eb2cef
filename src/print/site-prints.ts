/** What a site offers to print shops: of each code its default format, and a picture of it. */
import type { Disclosure } from '../domain/disclosure.ts';
import type { Site } from '../domain/site.ts';
import { chartPath } from './chart-svg.ts';
import { DEFAULTS, FORMATS, type Format } from './formats.ts';
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
	/** Of a chart there is none to be made: the site has it as SVG, at this path. */
	readonly picture: PlannedFile | string;
}

/** All of them, folder by folder; none where the site does not want them. */
export function sitePrints(disclosure: Disclosure): readonly SitePrint[] {
	const pieces = defaultPieces(disclosure, defaultFormats(disclosure.site));
	return [...Map.groupBy(pieces, folderOf)].flatMap(([folder, inFolder]) => {
		return inFolder.map((piece) => sitePrint(folder, piece));
	});
}

/** Each code in its default format, as far as that is among the formats. */
export function defaultPieces(
	disclosure: Disclosure,
	formats: readonly Format[] = FORMATS,
): readonly Piece[] {
	const wanted = formats.filter(({ name }) => Object.values(DEFAULTS).includes(name));
	return piecesOf(disclosure, wanted).filter(({ format, page }) => {
		return DEFAULTS[page.kind] === format.name;
	});
}

function defaultFormats({ printPage }: Site): readonly Format[] {
	if (printPage === '否') return [];
	return FORMATS.filter(({ layout }) => printPage === '是' || layout !== 'flowchart');
}

function sitePrint(folder: string, piece: Piece): SitePrint {
	const { code, format } = piece;
	return {
		folder,
		piece,
		file: { folder, path: `${code}.pdf`, format, pieces: [piece] },
		picture: format.layout === 'flowchart' ? chartPath(piece) : pictureFile(folder, piece),
	};
}

function pictureFile(folder: string, piece: Piece): PlannedFile {
	const format = { ...piece.format, output: 'image', pixels: PICTURE_PIXELS } as const;
	return { folder, path: `${piece.code}.png`, format, pieces: [{ ...piece, format }] };
}

/** Where the site has a print file, below its root: `print/donglu/704394.pdf`. */
export function sitePath({ folder, path }: PlannedFile): string {
	return `print/${folder}/${path}`;
}
