import type { Source } from './problem.ts';
import type { Office } from './township.ts';
import type { ServiceWindow } from './window.ts';

/** A floor plan (平面图) on a grid of cells. */
export interface FloorPlan {
	readonly floors: readonly Floor[];
	readonly source: Source;
}

export interface Floor {
	readonly name: string;
	readonly columns: number;
	readonly rows: number;
	readonly rooms: readonly Room[];
}

export interface Room {
	readonly id: string;
	readonly name: string;
	/** In cells from the top left corner. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly office?: Office;
	readonly windows: readonly ServiceWindow[];
	readonly kind: '房间' | '走廊' | '楼梯' | '入口';
}
