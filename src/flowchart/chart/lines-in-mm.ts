import type { Axis } from './axis.ts';
import type { Channels, TrackedStrand } from './channels.ts';
import type { ChartBox, ChartLabel, ChartLine } from './chart-layout.ts';
import type { ExitLabel } from './exits.ts';
import { GAPS } from './ruler.ts';

interface Measures {
	readonly columns: Axis;
	readonly rows: Axis;
	readonly size: number;
}

/** The corners of all lines, from the border of one box to the border of another. */
export function drawLines(
	{ wires, stems }: Channels,
	boxes: readonly ChartBox[],
	measures: Measures,
): readonly ChartLine[] {
	return wires.map(({ wire, strands }) => {
		const { edge, exit, entry } = wire;
		const lines = strands.map((strand) => placeOf(strand, measures));
		const cell = measures.columns.cells[exit.column];
		const stem = stems.get(wire);
		if (cell && stem) lines[0] = cell.start + cell.size * (0.5 + stem.at);
		const corners = lines.slice(1).map((line, at) => {
			const before = lines[at] ?? 0;
			return strands[at]?.isUpright ? ([before, line] as const) : ([line, before] as const);
		});
		const first = borderPoint(boxes[edge.from], exit.side, lines[0] ?? 0);
		const last = borderPoint(boxes[edge.to], entry.side, lines.at(-1) ?? 0);
		return { edge, points: [first, ...corners, last] };
	});
}

/** The x of an upright strand, the y of a level one. */
function placeOf(
	{ isUpright, line, track }: TrackedStrand,
	{ columns, rows, size }: Measures,
): number {
	const axis = isUpright ? columns : rows;
	if (line % 2 === 0) {
		return (axis.channels[line / 2]?.tracks ?? 0) + (track + 0.5) * GAPS.track * size;
	}
	const { start, size: length } = axis.cells[Math.round((line - 1) / 2)] ?? { start: 0, size: 0 };
	return start + length / 2;
}

function borderPoint(
	box: ChartBox | undefined,
	side: string,
	at: number,
): readonly [number, number] {
	const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
	if (side === 'top') return [at, y];
	if (side === 'bottom') return [at, y + height];
	return [side === 'left' ? x : x + width, at];
}

/** Answers beside the beginning of their lines: to the right of one that goes down, else above it. */
export function drawLabels(
	labels: readonly ExitLabel[],
	lines: readonly ChartLine[],
	size: number,
): readonly ChartLabel[] {
	const gap = GAPS.label * size;
	return labels.flatMap(({ wire: { edge, exit }, text, side, width, height }): ChartLabel[] => {
		const [x, y] = lines.find((line) => line.edge === edge)?.points[0] ?? [0, 0];
		const isLeft = side === 'left';
		const place = { x: isLeft ? x - gap - width : x + gap, width, height };
		const top = exit.side === 'bottom' ? y + gap : y - gap - height;
		return [{ edge, ...place, y: top, text, align: isLeft ? 'right' : 'left' }];
	});
}
