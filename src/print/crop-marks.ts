import { REGISTRATION } from './ink.ts';
import type { Mark } from './scene.ts';

/** Crop marks stand this far outside the bleed, and are this long and thick. */
const GAP = 1;
const LENGTH = 5;
const HAIRLINE = 0.1;

/** The room outside the bleed that crop marks take. */
export const SLUG = GAP + LENGTH + 1;

export interface Trim {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Eight hairlines that show where to cut, none of them inside the bleed. */
export function cropMarks({ x, y, width, height }: Trim, bleed: number): readonly Mark[] {
	const reach = bleed + GAP;
	const tops = [y - reach - LENGTH, y + height + reach];
	const lefts = [x - reach - LENGTH, x + width + reach];
	const upright = (at: number, top: number): Mark => {
		const corner = { x: at - HAIRLINE / 2, y: top };
		return { kind: 'rect', ink: REGISTRATION, ...corner, width: HAIRLINE, height: LENGTH };
	};
	const level = (at: number, left: number): Mark => {
		const corner = { x: left, y: at - HAIRLINE / 2 };
		return { kind: 'rect', ink: REGISTRATION, ...corner, width: LENGTH, height: HAIRLINE };
	};
	return [
		...[x, x + width].flatMap((at) => tops.map((top) => upright(at, top))),
		...[y, y + height].flatMap((at) => lefts.map((left) => level(at, left))),
	];
}
