import { groupCode } from '../codes/check-digit.ts';
import type { ReprintRow } from '../print/reprint.ts';

/** The reprint list as it is read in a terminal. */
export function reprintText(rows: readonly ReprintRow[]): string {
	const by = (verdict: ReprintRow['verdict']) => rows.filter((row) => row.verdict === verdict);
	const [wrong, outlived, few] = [by('reprint'), by('remove'), by('add')];
	const standing = by('stands');
	const untouched = standing.filter(({ unaffected, note }) => unaffected.length > 0 || note);
	return [
		section(`要重印 ${wrong.length} 种：`, wrong.map(wrongText)),
		section(`要新增 ${few.length} 种：`, few.map(noteText)),
		section(`该取下 ${outlived.length} 种：`, outlived.map(noteText)),
		section('网页改过，牌子不用换：', untouched.map(unaffectedText)),
		`登记过的 ${rows.length} 种牌子：${wrong.length} 种要重印，${few.length > 0 ? `${few.length} 种要新增，` : ''}${outlived.length} 种该取下，${standing.length} 种不用换。`,
	]
		.filter(Boolean)
		.join('\n\n');
}

function section(title: string, texts: readonly string[]): string {
	return texts.length === 0 ? '' : [title, ...texts].join('\n');
}

/** `479 336  民政人社岗  职责牌 1 份  2026-11-22 印  挂在203室门口` */
function headOf({ code, name, format, quantity, printed, location }: ReprintRow): string {
	const place = location === '' ? '' : `  挂在${location}`;
	return `  ${groupCode(code)}  ${name}  ${format} ${quantity} 份  ${printed} 印${place}`;
}

function wrongText(row: ReprintRow): string {
	const lines = row.differences.flatMap(({ part, says, now }) => [
		`      ${part}`,
		`        牌子上  ${says}`,
		`        现在是  ${now}`,
	]);
	return [headOf(row), ...lines, ...noteLines(row)].join('\n');
}

function noteText(row: ReprintRow): string {
	return [headOf(row), ...noteLines(row)].join('\n');
}

function unaffectedText(row: ReprintRow): string {
	const changed = row.unaffected.join('、');
	const lines = changed === '' ? [] : [`      改了${changed}，牌子上没有印这些。`];
	return [headOf(row), ...lines, ...noteLines(row)].join('\n');
}

function noteLines({ note }: ReprintRow): readonly string[] {
	return note === undefined ? [] : [`      ${note}`];
}
