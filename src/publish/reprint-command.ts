/** `npm run reprint`: which plaques on the walls are wrong, told and written as a list. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Disclosure } from '../domain/disclosure.ts';
import { type ReprintRow, reprintRows } from '../print/reprint.ts';
import { reprintTable } from '../print/reprint-table.ts';
import { csvOf, xlsxOf } from '../print/table-file.ts';
import { outFolder, type Parsed } from '../terminal/options.ts';
import { checked } from './checked.ts';
import { choiceOf, isChosen } from './print-choice.ts';
import { replaceFile } from './replace-file.ts';
import { reprintText } from './reprint-text.ts';

const LIST = '重印清单';

/** Tells what was asked for; returns the exit code. */
export async function listReprints(parsed: Parsed): Promise<number> {
	const out = outFolder(parsed);
	// Whoever changes the address wants to know what that means for the walls.
	const opening = { ...parsed.common, newAddress: true };
	const disclosure = checked(opening, { quiet: true });
	if (!disclosure) return 1;
	const rows = chosenRows(disclosure, parsed);
	if (parsed.flag('json')) for (const row of rows) console.log(JSON.stringify(plain(row)));
	else await tell(rows, out);
	return 0;
}

function chosenRows(disclosure: Disclosure, { text }: Parsed): readonly ReprintRow[] {
	const choice = choiceOf(disclosure, {
		text: (name) => (name === 'only' ? undefined : text(name)),
	});
	const isEverything = text('township') === undefined && text('format') === undefined;
	return reprintRows(disclosure).filter(
		({ target, code, format }) =>
			isEverything || isChosen({ folder: target.split('/')[0] ?? '', code, format }, choice),
	);
}

async function tell(rows: readonly ReprintRow[], out: string): Promise<void> {
	if (rows.length === 0) {
		console.log('还没有登记过印制。牌子印好以后，运行 npm run print -- --done。');
		return;
	}
	console.log(reprintText(rows));
	const table = reprintTable(rows);
	if (table.rows.length === 0) return;
	mkdirSync(out, { recursive: true });
	replaceFile(join(out, `${LIST}.csv`), csvOf(table));
	replaceFile(join(out, `${LIST}.xlsx`), await xlsxOf(table));
	console.log(
		`清单在 ${join(out, LIST)}.xlsx 和 .csv。做重印的文件：npm run print -- --only changed`,
	);
}

/** A township by its folder, as everywhere in data. */
function plain({ township, ...row }: ReprintRow): unknown {
	return { ...row, township: township?.id };
}
