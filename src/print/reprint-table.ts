import { groupCode } from '../codes/check-digit.ts';
import type { Difference } from './compare-print.ts';
import type { ReprintRow } from './reprint.ts';
import type { Table } from './table-file.ts';

export const VERDICTS: Readonly<Record<ReprintRow['verdict'], string>> = {
	reprint: '重印',
	remove: '取下',
	add: '新增',
	stands: '不用换',
};

const COLUMNS = [
	{ title: '怎么办', width: 9 },
	{ title: '码', width: 10 },
	{ title: '名称', width: 32 },
	{ title: '版式', width: 9 },
	{ title: '数量', width: 7 },
	{ title: '挂在哪里', width: 36 },
	{ title: '哪天印的', width: 12 },
	{ title: '牌子上写着', width: 44 },
	{ title: '现在应当是', width: 44 },
	{ title: '说明', width: 44 },
] as const;

/** 重印清单, to walk along the walls with: what is wrong and what may come down, place by place. */
export function reprintTable(rows: readonly ReprintRow[]): Table {
	const wrong = rows.filter(({ verdict }) => verdict !== 'stands');
	return { title: '重印清单', columns: COLUMNS, rows: wrong.map(cellsOf) };
}

function cellsOf(row: ReprintRow): readonly string[] {
	const column = (key: 'says' | 'now') =>
		row.differences.map((each: Difference) => `${each.part}：${each[key]}`).join('\n');
	return [
		VERDICTS[row.verdict],
		groupCode(row.code),
		row.name,
		row.format,
		String(row.quantity),
		row.location,
		row.printed,
		column('says'),
		column('now'),
		row.note ?? '',
	];
}
