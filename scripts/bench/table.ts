/** A column: its heading, and what stands under it. Numbers stand right. */
export interface Column<Row> {
	readonly heading: string;
	readonly cell: (row: Row) => string;
	readonly align?: 'left';
}

const GAP = '  ';

/** Rows as lines of text; a Chinese character is as wide as two letters. */
export function textTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const laid = columns.map(({ heading, cell, align }) => {
		const cells = [heading, ...rows.map(cell)];
		const width = Math.max(...cells.map(widthOf));
		return cells.map((text) => padded(text, width, align));
	});
	const lines = Array.from({ length: rows.length + 1 }, (_, line) => {
		return laid.map((cells) => cells[line]).join(GAP);
	});
	return lines.map((line) => line.trimEnd()).join('\n');
}

function padded(text: string, width: number, align: 'left' | undefined): string {
	const space = ' '.repeat(width - widthOf(text));
	return align === 'left' ? text + space : space + text;
}

const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
	return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
