/** A list as clerks and print shops open it: as CSV in any spreadsheet, as XLSX in Excel and WPS. */
import writeXlsxFile from 'write-excel-file/node';
import { undatedZip } from './undated-zip.ts';

export interface Table {
	/** The name of the sheet. */
	readonly title: string;
	/** Widths in characters. */
	readonly columns: readonly { readonly title: string; readonly width: number }[];
	readonly rows: readonly (readonly string[])[];
}

/** For any spreadsheet: with the mark that tells Excel it is UTF-8. */
export function csvOf({ columns, rows }: Table): string {
	const lines = [columns.map(({ title }) => title), ...rows];
	return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet would calculate what begins with one of these signs. */
function csvField(text: string): string {
	const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same for Excel and WPS, every cell a text. */
export async function xlsxOf({ title, columns, rows }: Table): Promise<Uint8Array> {
	const heads = columns.map((column) => ({ value: column.title, fontWeight: 'bold' }) as const);
	const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
	const widths = columns.map(({ width }) => ({ width }));
	const options = { columns: widths, stickyRowsCount: 1, sheet: title };
	return undatedZip(await writeXlsxFile([heads, ...cells], options).toBuffer());
}
