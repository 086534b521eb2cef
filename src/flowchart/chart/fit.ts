/** Sets an arrangement in mm, so that nothing touches. */
import { type Axis, layOut } from './axis.ts';
import type { Channels } from './channels.ts';
import type { ChartGraph } from './chart-graph.ts';
import type { ChartBox, ChartLayout, Frame } from './chart-layout.ts';
import { compactChart } from './compact.ts';
import { crossingEdges } from './crossings.ts';
import { type ExitLabel, exitLabels, roomUnder, sideRoom } from './exits.ts';
import { drawLabels, drawLines } from './lines-in-mm.ts';
import type { Placement } from './placement.ts';
import { GAPS, type Ruler } from './ruler.ts';

/** A chart with everything settled but its measures. */
export interface Arrangement {
	readonly graph: ChartGraph;
	readonly placement: Placement;
	readonly channels: Channels;
}

/** Boxes are no wider, in sizes: lines of text would be too long to read from afar. */
const WIDEST = 17;
/** How much more room than needed there may be between rows, in sizes. */
const LOOSEST = 2.6;

/** Undefined if the frame is too small at the ruler's size. Rows are level unless it is `dense`. */
export function fitChart(
	arrangement: Arrangement,
	frame: Frame,
	ruler: Ruler & { readonly isDense?: boolean },
): ChartLayout | undefined {
	const level = fitRows(arrangement, frame, ruler);
	if (level || !ruler.isDense) return level;
	const high = fitRows(arrangement, { ...frame, height: Number.MAX_VALUE }, ruler);
	return high && compactChart(high, frame.height, ruler.size);
}

function fitRows(
	{ graph, placement, channels }: Arrangement,
	frame: Frame,
	ruler: Ruler,
): ChartLayout | undefined {
	const { size } = ruler;
	const width = boxWidth({ graph, placement, channels }, frame, ruler);
	if (width < ruler.narrowest) return undefined;
	const labels = exitLabels(channels, width, ruler);
	const columns = columnAxis({ placement, channels, labels }, { frame, size, width });
	const rows = rowAxis({ graph, placement, channels, labels }, { frame, ruler, width });
	if (!rows || labels.some((label) => !Number.isFinite(label.height))) return undefined;
	const boxes = placement.spots.map(({ row, column, last }, node): ChartBox => {
		const [first, end] = [columns.cells[column], columns.cells[last]];
		const cell = rows.cells[row] ?? { start: 0, size: 0 };
		const x = first?.start ?? 0;
		const wide = (end?.start ?? 0) + (end?.size ?? 0) - x;
		const height = ruler.height(graph.nodes[node] ?? NOTHING, wide);
		return { x, y: cell.start + (cell.size - height) / 2, width: wide, height };
	});
	const lines = drawLines(channels, boxes, { columns, rows, size });
	return {
		boxes,
		lines,
		labels: drawLabels(labels, lines, size),
		lanes: lanesIn(graph, placement, columns, size),
		width: frame.width,
		height: rows.total,
		crossings: crossingEdges(lines).length,
	};
}

const NOTHING = { kind: 'join', name: '', documents: [], lane: 0 } as const;

/** What is left for each column when channels have what they need. */
function boxWidth({ placement, channels }: Arrangement, frame: Frame, ruler: Ruler): number {
	const { size } = ruler;
	// Answers below a node may need more lines in a narrower box, but no other room at its sides.
	const labels = exitLabels(channels, WIDEST * size, ruler);
	const { total } = columnAxis({ placement, channels, labels }, { size, width: 0 });
	return Math.min(WIDEST * size, (frame.width - total) / placement.columns.length);
}

interface Settled {
	readonly placement: Placement;
	readonly channels: Channels;
	readonly labels: readonly ExitLabel[];
}

function columnAxis(
	{ placement: { columns }, channels, labels }: Settled,
	{ size, width, frame }: { size: number; width: number; frame?: Frame },
): Axis {
	const needs = Array.from({ length: columns.length + 1 }, (_, c) => {
		const room = (column: number, side: 'left' | 'right') =>
			column < 0 || column >= columns.length
				? 0
				: sideRoom(labels, channels, { column, side, size });
		const isBorder = c > 0 && c < columns.length && columns[c] !== columns[c - 1];
		const tracks = channels.upright(2 * c) * GAPS.track * size;
		const border = isBorder ? 2 * GAPS.border * size : 0;
		return { before: room(c - 1, 'right'), tracks, after: room(c, 'left') + border };
	});
	const least = needs.reduce((sum, each) => sum + each.before + each.tracks + each.after, 0);
	const spare = frame ? Math.max(0, frame.width - least - columns.length * width) : 0;
	// What is left over goes to the outer sides of columns in equal parts.
	const share = spare / (2 * columns.length);
	return layOut(
		needs.map(({ before, tracks, after }, c) => ({
			before: before + (c > 0 ? share : 0),
			tracks,
			after: after + (c < columns.length ? share : 0),
		})),
		columns.map(() => width),
	);
}

function rowAxis(
	{ graph, placement, channels, labels }: Settled & { readonly graph: ChartGraph },
	{ frame, ruler, width }: { frame: Frame; ruler: Ruler; width: number },
): Axis | undefined {
	const { size } = ruler;
	const heights = Array.from({ length: placement.rows }, (_, row) => {
		const own = graph.nodes.filter((_, node) => placement.spots[node]?.row === row);
		const beside = labels.filter(({ wire: { exit, edge } }) => {
			return exit.side !== 'bottom' && placement.spots[edge.from]?.row === row;
		});
		const forLabels = beside.map(({ height }) => 2 * (height + 2 * GAPS.label * size));
		return Math.max(0, ...own.map((node) => ruler.height(node, width)), ...forLabels);
	});
	const needs = Array.from({ length: placement.rows + 1 }, (_, r) => {
		const label = roomUnder(labels, r - 1, placement);
		const isEntered = channels.wires.some(({ wire: { entry, edge } }) => {
			return entry.side === 'top' && placement.spots[edge.to]?.row === r;
		});
		return {
			before: label > 0 ? label + 2 * GAPS.label * size : r > 0 ? GAPS.pad * size : 0,
			tracks: channels.level(2 * r) * GAPS.track * size,
			after: isEntered && r > 0 ? GAPS.arrow * size : r < placement.rows ? GAPS.pad * size : 0,
		};
	});
	const { total } = layOut(needs, heights);
	if (!(total <= frame.height)) return undefined;
	const isEndless = frame.height === Number.MAX_VALUE;
	const spare = isEndless ? 0 : Math.min((frame.height - total) / placement.rows, LOOSEST * size);
	const looser = needs.map((need, r) => (r === 0 ? need : { ...need, after: need.after + spare }));
	return layOut(looser, heights);
}

function lanesIn(
	{ lanes }: ChartGraph,
	{ columns }: Placement,
	{ channels, total }: Axis,
	size: number,
): ChartLayout['lanes'] {
	const borders = lanes.map((_, lane) => {
		const channel = channels[columns.indexOf(lane)];
		if (lane === 0 || !channel) return 0;
		return channel.after + GAPS.border * size;
	});
	return borders.map((x, lane) => ({ x, width: (borders[lane + 1] ?? total) - x }));
}
