import { Cells, type Spot } from './placement.ts';

/** Estimates how much an edge between two spots would disturb a reader: bends, length, detours. */
export function edgeCost(from: Spot, to: Spot, cells: Cells): number {
	const [start, goal] = nearestColumns(from, to);
	const down = to.row - from.row;
	const across = Math.abs(goal - start);
	if (down < 0) return 2.4 + across * 0.6 - down * 0.45 + (across === 0 ? 1.2 : 0);
	if (down === 0) return isRowClear(cells, from.row, start, goal) ? across * 0.7 - 0.3 : 9;
	if (across === 0) {
		const isClear = down < 2 || cells.isClear([from.row + 1, to.row - 1], [start, start]);
		return isClear ? (down - 1) * 0.9 : 6 + down;
	}
	const far = across * 0.6 + (down - 1) * 0.7;
	return hasCorner(from, to, cells) ? 1.6 + far : 3 + far;
}

/** The columns, one of each, that are nearest to each other: bars have many. */
export function nearestColumns(from: Spot, to: Spot): readonly [number, number] {
	if (from.last < to.column) return [from.last, to.column];
	if (to.last < from.column) return [from.column, to.last];
	const shared = Math.max(from.column, to.column);
	return [shared, shared];
}

/** Marks the cells that a straight edge goes through, so that nodes keep out of its way. */
export function markStraight(from: Spot, to: Spot, cells: Cells): void {
	const [start, goal] = nearestColumns(from, to);
	if (start === goal) {
		for (let row = from.row + 1; row < to.row; row++) cells.mark(row, start, Cells.LINE);
	} else if (from.row === to.row) {
		const [left, right] = [Math.min(start, goal), Math.max(start, goal)];
		for (let column = left + 1; column < right; column++) cells.mark(from.row, column, Cells.LINE);
	}
}

function isRowClear(cells: Cells, row: number, a: number, b: number): boolean {
	const [left, right] = [Math.min(a, b) + 1, Math.max(a, b) - 1];
	return left > right || cells.isClear([row, row], [left, right]);
}

/** Whether one bend is enough: first along the row and then down, or the other way round. */
function hasCorner(from: Spot, to: Spot, cells: Cells): boolean {
	const [start, goal] = nearestColumns(from, to);
	const rows: readonly [number, number] = [from.row, to.row - 1];
	const beside = start < goal ? goal - 1 : goal + 1;
	const acrossFirst = isRowClear(cells, from.row, start, goal) && cells.isClear(rows, [goal, goal]);
	const downFirst =
		cells.isClear([from.row + 1, to.row], [start, start]) &&
		isRowClear(cells, to.row, start, goal) &&
		beside !== goal;
	return acrossFirst || downFirst;
}
