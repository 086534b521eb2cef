/** Which files a print run makes, and what is in each. */
import { FORMATS, type Format, OVERVIEW, SHEETS, type SheetName } from './formats.ts';
import type { Piece } from './pieces.ts';
import { cellsOf } from './sheets.ts';

export interface SheetChoice {
	readonly paper: SheetName;
	/** The cell to begin with on the first sheet, from 1. */
	readonly first: number;
}

export interface PlannedFile {
	/** The township's folder; `site` holds the county's own. */
	readonly folder: string;
	/** Within the folder: `职责牌/479336 民政人社岗.pdf`. */
	readonly path: string;
	readonly format: Format;
	readonly pieces: readonly Piece[];
}

/** The township's folder; `site` holds the county's own. */
export function folderOf({ page }: Pick<Piece, 'page'>): string {
	return page.township?.id ?? 'site';
}

/** One file for each piece; all stickers of a township in one. */
export function planFiles(
	pieces: readonly Piece[],
	{ paper }: SheetChoice,
): readonly PlannedFile[] {
	const folders = Map.groupBy(pieces, folderOf);
	return [...folders].flatMap(([folder, inFolder]) => {
		return FORMATS.flatMap((format): readonly PlannedFile[] => {
			const own = inFolder.filter((piece) => piece.format === format);
			if (own.length === 0) return [];
			const base = { folder, format };
			if (format.output === 'sheet') {
				return [{ ...base, path: `${format.name}/${format.name} ${paper}.pdf`, pieces: own }];
			}
			const ending = format.output === 'image' ? 'png' : 'pdf';
			const names = distinct(own.map(({ code, page }) => `${code} ${fileName(page.name)}`));
			return own.map((piece, index) => ({
				...base,
				path: `${format.name}/${names[index]}.${ending}`,
				pieces: [piece],
			}));
		});
	});
}

/** Two lists of one township may be called the same: `100009 权责清单`, `100009 权责清单（2）`. */
function distinct(names: readonly string[]): readonly string[] {
	return names.map((name, index) => {
		const before = names.slice(0, index).filter((other) => other === name).length;
		return before === 0 ? name : `${name}（${before + 1}）`;
	});
}

/** Pieces in one file of small pictures: more would make it slow to open, and large in memory. */
const MOST_SHOWN = 120;

/** For each folder, all of its pieces as small pictures; in several files if there are many. */
export function overviewFiles(pieces: readonly Piece[]): readonly PlannedFile[] {
	return [...Map.groupBy(pieces, folderOf)].flatMap(([folder, inFolder]) => {
		const count = Math.ceil(inFolder.length / MOST_SHOWN);
		return Array.from({ length: count }, (_, at) => ({
			folder,
			path: `${OVERVIEW.name}${count > 1 ? at + 1 : ''}.pdf`,
			format: OVERVIEW,
			pieces: inFolder.slice(at * MOST_SHOWN, (at + 1) * MOST_SHOWN),
		}));
	});
}

/** Without what a file system, or an archive opened on another machine, would stumble over. */
function fileName(name: string): string {
	const plain = name
		.replace(/[\p{C}\\/:*?"<>|]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	return [...plain]
		.slice(0, 40)
		.join('')
		.replace(/[. ]+$/, '');
}

/** `第2张第3格`: where on the sheets a sticker is found. */
export function cellName(at: number, piece: Piece, { paper, first }: SheetChoice): string {
	const cells = cellsOf(SHEETS[paper], piece).length;
	const cell = first - 1 + at;
	return `第${Math.floor(cell / cells) + 1}张第${(cell % cells) + 1}格`;
}
