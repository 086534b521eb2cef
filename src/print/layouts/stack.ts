/** Texts one below the other, all in one size. */
import type { Canvas, Type } from '../canvas.ts';
import { WHITE } from '../ink.ts';
import { type Box, moved, type SetText, type TextFault } from '../text.ts';

export interface StackType extends Type {
	readonly minSize: number;
	/** Between two texts, in sizes. */
	readonly gap: number;
	/** Room to the left of each, in sizes. */
	readonly margin?: number;
}

const SHRINK = 0.97;
/** How much wider than stated gaps may become where there is room, in sizes. */
const SPREAD = 0.5;

/** Sets all texts in the largest size at which they fit the box together; returns where they stand. */
export function stack(
	canvas: Canvas,
	texts: readonly string[],
	box: Required<Box>,
	types: readonly StackType[],
): readonly SetText[] {
	for (const type of types) {
		for (let { size } = type; ; size = Math.max(type.minSize, size * SHRINK)) {
			const sets = setAll(canvas, texts, box, { ...type, size, minSize: size });
			if (sets) return spread(sets, box).map((set) => canvas.draw(set));
			if (size <= type.minSize) break;
		}
	}
	const least = types.at(-1);
	if (least) canvas.faults.push(...faultsOf(canvas, texts, box, least));
	return [];
}

/** Moves texts apart where the box has room for it. */
function spread(sets: readonly SetText[], box: Required<Box>): readonly SetText[] {
	const [last] = sets.slice(-1);
	if (!last || sets.length === 1) return sets;
	const room = (box.y + box.height - last.bottom) / (sets.length - 1);
	const step = Math.min(room, last.size * SPREAD);
	return sets.map((set, at) => moved(set, at * step));
}

/** The same with numbers, white on squares of the accent. */
export function numberedList(
	canvas: Canvas,
	texts: readonly string[],
	box: Required<Box>,
	types: readonly StackType[],
): void {
	const indented = types.map((type) => ({ ...type, margin: 1.75 }));
	const sets = stack(canvas, texts, box, indented);
	for (const [at, { top, size }] of sets.entries()) {
		const square = { x: box.x, y: top + size * 0.01, width: size * 1.06, height: size * 1.06 };
		canvas.rect(canvas.accent, square);
		const digit = {
			size: size * 0.72,
			weight: 'bold',
			align: 'center',
			vertical: 'middle',
		} as const;
		canvas.text(String(at + 1), square, digit, WHITE);
	}
}

function column(box: Box, { margin = 0 }: StackType, size: number, y: number): Box {
	return { x: box.x + margin * size, y, width: box.width - margin * size };
}

/** Each text in its place; undefined if they don't fit at this size. */
function setAll(
	canvas: Canvas,
	texts: readonly string[],
	box: Required<Box>,
	type: StackType,
): readonly SetText[] | undefined {
	const sets: SetText[] = [];
	let { y } = box;
	for (const text of texts) {
		const set = canvas.set(text, column(box, type, type.size, y), [type]);
		if ('kind' in set || set.bottom > box.y + box.height + 1e-6) return undefined;
		sets.push(set);
		y = set.bottom + type.gap * type.size;
	}
	return sets;
}

/** The texts that can't be set by themselves; else all of them, which are too long together. */
function faultsOf(
	canvas: Canvas,
	texts: readonly string[],
	box: Required<Box>,
	type: StackType,
): readonly TextFault[] {
	const alone = texts.flatMap((text) => {
		const set = canvas.set(text, column(box, type, type.minSize, box.y), [type]);
		return 'kind' in set ? [set] : [];
	});
	return alone.length > 0 ? alone : [{ kind: 'unfit', text: texts.join('；') }];
}
