/** 印刷清单: what the print shop counts by. */
import writeXlsxFile from 'write-excel-file/node';
import { cellName, type PlannedFile, type SheetChoice } from './plan.ts';
import { undatedZip } from './undated-zip.ts';

const COLUMNS = [
	{ title: '码', width: 10 },
	{ title: '名称', width: 32 },
	{ title: '版式', width: 9 },
	{ title: '成品尺寸（毫米）', width: 17 },
	{ title: '数量', width: 7 },
	{ title: '挂在哪里', width: 40 },
	{ title: '文件', width: 44 },
	{ title: '在文件里的位置', width: 16 },
] as const;

export type PackingRow = readonly string[];

/** One row for each piece, in the order of the files. */
export function packingRows(
	files: readonly PlannedFile[],
	choice: SheetChoice,
): readonly PackingRow[] {
	return files.flatMap(({ path, format, pieces }) =>
		pieces.map((piece, at) => [
			piece.stamp.code,
			piece.page.name,
			format.name,
			format.output === 'image' ? '屏幕用' : `${piece.width}×${piece.height}`,
			String(piece.quantity),
			piece.location,
			path,
			format.output === 'sheet' ? cellName(at, piece, choice) : '',
		]),
	);
}

/** For any spreadsheet: with the mark that tells Excel it is UTF-8. */
export function packingCsv(rows: readonly PackingRow[]): string {
	const lines = [COLUMNS.map(({ title }) => title), ...rows];
	return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet would calculate what begins with one of these signs. */
function csvField(text: string): string {
	const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same for Excel and WPS, every cell a text. */
export async function packingXlsx(rows: readonly PackingRow[]): Promise<Uint8Array> {
	const heads = COLUMNS.map(({ title }) => ({ value: title, fontWeight: 'bold' }) as const);
	const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
	const columns = COLUMNS.map(({ width }) => ({ width }));
	const book = writeXlsxFile([heads, ...cells], { columns, stickyRowsCount: 1, sheet: '印刷清单' });
	return undatedZip(await book.toBuffer());
}
