import { REGISTRATION } from './ink.ts';
import type { Mark } from './scene.ts';

const HAIRLINE = 0.1;

export interface MarkSize {
	readonly bleed: number;
	/** From the bleed to the mark. */
	readonly gap: number;
	readonly length: number;
}

export interface Trim {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Eight hairlines that show where to cut, none of them inside the bleed. */
export function cropMarks(
	{ x, y, width, height }: Trim,
	{ bleed, gap, length }: MarkSize,
): readonly Mark[] {
	const reach = bleed + gap;
	const tops = [y - reach - length, y + height + reach];
	const lefts = [x - reach - length, x + width + reach];
	const upright = (at: number, top: number): Mark => {
		const corner = { x: at - HAIRLINE / 2, y: top };
		return { kind: 'rect', ink: REGISTRATION, ...corner, width: HAIRLINE, height: length };
	};
	const level = (at: number, left: number): Mark => {
		const corner = { x: left, y: at - HAIRLINE / 2 };
		return { kind: 'rect', ink: REGISTRATION, ...corner, width: length, height: HAIRLINE };
	};
	return [
		...[x, x + width].flatMap((at) => tops.map((top) => upright(at, top))),
		...[y, y + height].flatMap((at) => lefts.map((left) => level(at, left))),
	];
}
