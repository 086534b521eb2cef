/** 印刷清单: what the print shop counts by. */
import type { Format } from './formats.ts';
import { pageCount } from './pdf.ts';
import { cellName, type PlannedFile, type SheetChoice } from './plan.ts';
import { csvOf, type Table, xlsxOf } from './table-file.ts';

const COLUMNS = [
	{ title: '码', width: 10 },
	{ title: '名称', width: 32 },
	{ title: '版式', width: 9 },
	{ title: '成品尺寸（毫米）', width: 17 },
	{ title: '数量', width: 7 },
	{ title: '每份张数', width: 9 },
	{ title: '挂在哪里', width: 40 },
	{ title: '文件', width: 44 },
	{ title: '在文件里的位置', width: 16 },
] as const;

export type PackingRow = readonly string[];

/** How many sheets of paper each of a file's pieces takes, as far as it has its own. */
export type SheetsOf = (file: PlannedFile) => number | undefined;

/** One row for each piece, in the order of the files. */
export function packingRows(
	files: readonly PlannedFile[],
	{ choice, sheetsOf }: { readonly choice: SheetChoice; readonly sheetsOf: SheetsOf },
): readonly PackingRow[] {
	return files.flatMap((file) => {
		const { path, format, pieces } = file;
		const sheets = String(sheetsOf(file) ?? '');
		return pieces.map((piece, at) => [
			piece.stamp.code,
			piece.page.name,
			format.name,
			format.output === 'image' ? '屏幕用' : `${piece.width}×${piece.height}`,
			String(piece.copies ?? piece.quantity),
			sheets,
			piece.location,
			path,
			format.output === 'sheet' ? cellName(at, piece, choice) : '',
		]);
	});
}

/** How many sheets of paper a made file is printed on; undefined where that is no matter of pieces. */
export function sheetsIn({ format }: PlannedFile, bytes: Uint8Array): number | undefined {
	return hasSheets(format) ? pageCount(bytes) : undefined;
}

/** Whether a piece has sheets of its own: stickers share theirs, pictures are for screens. */
function hasSheets({ output }: Pick<Format, 'output'>): boolean {
	return output === 'page' || output === 'office';
}

export function packingCsv(rows: readonly PackingRow[]): string {
	return csvOf(tableOf(rows));
}

export function packingXlsx(rows: readonly PackingRow[]): Promise<Uint8Array> {
	return xlsxOf(tableOf(rows));
}

function tableOf(rows: readonly PackingRow[]): Table {
	return { title: '印刷清单', columns: COLUMNS, rows };
}
