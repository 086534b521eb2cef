/** What stands in a room of a floor plan: number, name, and the windows in it. */
import type { Canvas, Type } from '../canvas.ts';
import { BLACK, WHITE } from '../ink.ts';
import type { Box, SetText, TextFault } from '../text.ts';
import type { PlanRoom } from '../words/plan-words.ts';

/** 9 pt: the smallest that is read at a wall, in mm. */
export const LEAST = (9 / 72) * 25.4;
const LEADING = 1.28;
const SHRINK = 0.95;
const MOST_COLUMNS = 3;
/** So many windows are a list, above which the name stands out; fewer are set as names are. */
const LIST = 3;
const HEAD_SCALE = 1.35;
/** Characters of a name that belong on one line: nobody reads “卫生/间”. */
const TOGETHER = 4;

export interface RoomLabel {
	readonly room: PlanRoom;
	readonly box: Required<Box>;
	readonly size: number;
	/** Columns that the windows stand in. */
	readonly columns: number;
}

export interface Place {
	readonly box: Required<Box>;
	/** The largest size, in mm. */
	readonly most: number;
}

/** The largest label that fits a room, with its windows by name or, failing that, by number. */
export function fittingLabel(canvas: Canvas, room: PlanRoom, place: Place): RoomLabel | undefined {
	return (
		largestOf(canvas, room, place) ??
		largestOf(canvas, { ...room, windows: byNumber(room.windows) }, place)
	);
}

function largestOf(canvas: Canvas, room: PlanRoom, { box, most }: Place): RoomLabel | undefined {
	const padding = Math.min(most * 0.5, box.width * 0.06);
	const [width, height] = [box.width - 2 * padding, box.height - 2 * padding];
	const inner = { x: box.x + padding, y: box.y + padding, width, height };
	const mostColumns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor(room.windows.length / 2)));
	for (let size = most; ; size = Math.max(LEAST, size * SHRINK)) {
		for (let columns = 1; columns <= mostColumns; columns++) {
			const label = { room, box: inner, size, columns };
			if (setIn(canvas, label)) return label;
		}
		if (size === LEAST) return undefined;
	}
}

/** Draws a label that fits, in the middle of its room. */
export function drawLabel(canvas: Canvas, label: RoomLabel): void {
	for (const set of setIn(canvas, label) ?? []) canvas.draw(set, label.room.here ? WHITE : BLACK);
}

/** `1–8、10号窗口`; as they are called, where not all of them have numbers. */
function byNumber(windows: readonly string[]): readonly string[] {
	const numbers = windows
		.flatMap((name) => /^(\d{1,3})\s*号窗口/.exec(name)?.[1] ?? [])
		.map(Number);
	if (numbers.length < windows.length) return windows;
	const runs: { first: number; last: number }[] = [];
	for (const number of numbers.toSorted((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run?.last === number - 1) run.last = number;
		else runs.push({ first: number, last: number });
	}
	const parts = runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
	return [`${parts.join('、')}号窗口`];
}

/** All texts in their places; undefined if they don't fit. */
function setIn(canvas: Canvas, label: RoomLabel): readonly SetText[] | undefined {
	const { y, height } = label.box;
	const { bottom } = setFrom(canvas, label, y);
	const spare = y + height - bottom;
	if (spare < 0) return undefined;
	const { sets } = setFrom(canvas, label, y + spare / 2);
	const good = sets.flatMap((set) => ('kind' in set ? [] : [set]));
	return good.length === sets.length ? good : undefined;
}

interface Column {
	readonly sets: readonly (SetText | TextFault)[];
	readonly bottom: number;
}

function setFrom(canvas: Canvas, label: RoomLabel, top: number): Column {
	const { room, box, size } = label;
	const heads: (SetText | TextFault)[] = [];
	const hasList = room.windows.length >= LIST;
	const headSize = hasList ? size * HEAD_SCALE : size;
	const inside: readonly Head[] = hasList ? [] : room.windows.map((text) => ({ text }));
	let y = top;
	for (const { text, weight } of [...headsOf(room), ...inside]) {
		const maxLines = Math.ceil([...text].length / TOGETHER);
		const type = { size: headSize, weight, maxLines, leading: LEADING, align: 'center' } as const;
		const set = canvas.set(text, { x: box.x, y, width: box.width }, [type]);
		heads.push(set);
		if (!('kind' in set)) y = set.bottom + headSize * (LEADING - 1);
	}
	const list = hasList ? listFrom(canvas, label, y) : { sets: [], bottom: y };
	return { sets: [...heads, ...list.sets], bottom: list.bottom - size * (LEADING - 1) };
}

type Head = Pick<Type, 'weight'> & { readonly text: string };

function headsOf({ number, name, here }: PlanRoom): readonly Head[] {
	if (here) return [{ text: '您在这里', weight: 'bold' }, { text: name }];
	const title = { text: name, weight: 'bold' } as const;
	return number === undefined ? [title] : [{ text: number, weight: 'bold' }, title];
}

/** One line each, down one column after another. */
function listFrom(canvas: Canvas, { room, box, size, columns }: RoomLabel, top: number): Column {
	const perColumn = Math.ceil(room.windows.length / columns);
	const align = columns === 1 ? 'center' : 'left';
	const step = { x: box.width / columns, y: size * LEADING };
	const width = step.x - (columns === 1 ? 0 : size * 0.6);
	const sets = room.windows.map((text, at) => {
		const x = box.x + Math.floor(at / perColumn) * step.x;
		return canvas.set(text, { x, y: top + (at % perColumn) * step.y, width }, [{ size, align }]);
	});
	return { sets, bottom: top + perColumn * step.y };
}
