/** The room that answers take where edges leave their node. */
import type { Channels } from './channels.ts';
import type { Placement } from './placement.ts';
import { GAPS, LABEL_WIDTH, type Ruler } from './ruler.ts';
import type { Wire } from './wire.ts';

export interface ExitLabel {
	readonly wire: Wire;
	readonly text: string;
	/** Of the beginning of its line. */
	readonly side: 'left' | 'right';
	readonly width: number;
	readonly height: number;
}

/** The answers of all edges, set for boxes that are `width` wide. */
export function exitLabels(
	{ wires, stems }: Channels,
	width: number,
	ruler: Ruler,
): readonly ExitLabel[] {
	return wires.flatMap(({ wire }) => {
		const { label: text } = wire.edge;
		if (text === undefined) return [];
		const stem = stems.get(wire);
		const room = stem ? stem.room * width - 2 * GAPS.label * ruler.size : LABEL_WIDTH * ruler.size;
		const side = stem?.side ?? (wire.exit.side === 'left' ? 'left' : 'right');
		return [{ wire, text, side, ...ruler.label(text, room) }];
	});
}

/** How much room the sides of a column need, for answers and arrows. */
export function sideRoom(
	labels: readonly ExitLabel[],
	{ wires }: Channels,
	{ column, side, size }: { column: number; side: 'left' | 'right'; size: number },
): number {
	const needs = labels
		.filter(({ wire: { exit } }) => exit.side === side && exit.column === column)
		.map(({ width }) => width + 2 * GAPS.label * size);
	const isEntered = wires.some(
		({ wire: { entry } }) => entry.side === side && entry.column === column,
	);
	return Math.max(GAPS.pad * size, isEntered ? GAPS.arrow * size : 0, ...needs);
}

/** How much room there must be below a row for answers. */
export function roomUnder(labels: readonly ExitLabel[], row: number, { spots }: Placement): number {
	const below = labels.filter(
		({ wire: { exit, edge } }) => exit.side === 'bottom' && spots[edge.from]?.row === row,
	);
	return Math.max(0, ...below.map(({ height }) => height));
}
