/** One floor of a plan: its rooms as they lie, each with what stands on its door. */
import type { Canvas, Type } from '../canvas.ts';
import { BLACK, type Ink, PASSAGE, SAND, WHITE } from '../ink.ts';
import type { PlanFloor, PlanRoom } from '../words/plan-words.ts';
import { drawLabel, fittingLabel, LEAST } from './room-label.ts';

/** Labels grow with the drawing: at most to this, and all alike down to that, in cells. */
const SIZES = { most: 0.62, alike: 0.42 };
/** Between a wall and what stands outside it, in cells. */
const OUTSIDE = { gap: 0.15, size: 0.7 };

export interface Origin {
	readonly x: number;
	readonly y: number;
	/** The side of one cell, in mm. */
	readonly cell: number;
}

export function drawFloor(canvas: Canvas, floor: PlanFloor, at: Origin): void {
	const wall = at.cell * 0.07;
	for (const room of floor.rooms) {
		canvas.frame({ fill: groundOf(canvas, room), line: wall * 0.5 }, boxOf(room, at));
	}
	const { cell } = at;
	canvas.frame({ line: wall }, boxOf({ x: 0, y: 0, width: floor.columns, height: floor.rows }, at));
	labels(canvas, floor, at);
	for (const room of floor.rooms) {
		if (room.kind === '入口') arrow(canvas, { room, floor, at, size: cell * OUTSIDE.size });
	}
}

function groundOf({ accent }: Canvas, { kind, windows, here }: PlanRoom): Ink {
	if (here) return accent;
	if (windows.length > 0) return SAND;
	return kind === '房间' ? WHITE : PASSAGE;
}

type Area = Pick<PlanRoom, 'x' | 'y' | 'width' | 'height'>;

function boxOf({ x, y, width, height }: Area, at: Origin) {
	const { cell } = at;
	return { x: at.x + x * cell, y: at.y + y * cell, width: width * cell, height: height * cell };
}

/** In one size, as far as the rooms allow it. */
function labels(canvas: Canvas, { rooms }: PlanFloor, at: Origin): void {
	const most = Math.max(LEAST, at.cell * SIZES.most);
	const fitted = rooms.map((room) => fittingLabel(canvas, room, { box: boxOf(room, at), most }));
	const sizes = fitted.flatMap((label) =>
		label && label.room.windows.length === 0 ? label.size : [],
	);
	const alike = Math.max(LEAST, at.cell * SIZES.alike, Math.min(most, ...sizes));
	for (const [index, label] of fitted.entries()) {
		const room = rooms[index];
		if (label) drawLabel(canvas, { ...label, size: Math.min(label.size, alike) });
		else if (room) canvas.faults.push({ kind: 'unfit', text: room.name });
	}
}

interface Entrance {
	readonly room: Area;
	readonly floor: PlanFloor;
	readonly at: Origin;
	readonly size: number;
}

/** Outside the wall that the entrance shares with the building, pointing in. */
function arrow(canvas: Canvas, { room, floor, at, size }: Entrance): void {
	const { x, y, width, height } = boxOf(room, at);
	const gap = at.cell * OUTSIDE.gap;
	const [middleX, middleY] = [x + (width - size) / 2, y + (height - size) / 2];
	const sides = [
		{ touches: room.y + room.height === floor.rows, sign: '▲', x: middleX, y: y + height + gap },
		{ touches: room.y === 0, sign: '▼', x: middleX, y: y - gap - size },
		{ touches: room.x === 0, sign: '▶', x: x - gap - size, y: middleY },
		{
			touches: room.x + room.width === floor.columns,
			sign: '◀',
			x: x + width + gap,
			y: middleY,
		},
	];
	const side = sides.find(({ touches }) => touches);
	const type: Type = { size, align: 'center' };
	if (side) canvas.text(side.sign, { x: side.x, y: side.y, width: size }, type, BLACK);
}
