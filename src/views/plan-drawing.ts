import type { Floor, FloorPlan, Room } from '../domain/plan.ts';
import { labelLines } from './plan-label.ts';

/** A floor drawn to scale, in pixels of a phone: all that is left to do is to write down the SVG. */
export interface FloorDrawing {
	readonly width: number;
	readonly height: number;
	readonly rooms: readonly RoomDrawing[];
	readonly entrances: readonly Arrow[];
}

export interface RoomDrawing {
	readonly room: Room;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** A triangle outside the wall that points in. */
export type Arrow = string;

/** Type on the drawing, and its leading. A phone shows the drawing at its own size. */
const TYPE = 16;
const LEADING = 21;
const PADDING = 5;
/** Room around the walls, for the arrows. */
const MARGIN = 22;
const CELLS = { least: 24, most: 64, step: 4 };

/** Draws all floors with one size of cell: the smallest in which every label fits its room. */
export function drawFloors({ floors }: FloorPlan): readonly FloorDrawing[] {
	const rooms = floors.flatMap((floor) => floor.rooms);
	let cell = CELLS.least;
	while (cell < CELLS.most && !rooms.every((room) => linesIn(room, cell))) cell += CELLS.step;
	return floors.map((floor) => drawFloor(floor, cell));
}

function drawFloor({ columns, rows, rooms }: Floor, cell: number): FloorDrawing {
	return {
		width: columns * cell + 2 * MARGIN,
		height: rows * cell + 2 * MARGIN,
		rooms: rooms.map((room) => drawRoom(room, cell)),
		entrances: rooms
			.filter(({ kind }) => kind === '入口')
			.flatMap((room) => arrowTo(room, { columns, rows }, cell) ?? []),
	};
}

function drawRoom(room: Room, cell: number): RoomDrawing {
	const [x, y] = [MARGIN + room.x * cell, MARGIN + room.y * cell];
	const [width, height] = [room.width * cell, room.height * cell];
	const texts = linesIn(room, cell) ?? [numberOf(room) ?? ''];
	const top = y + height / 2 - ((texts.length - 1) * LEADING) / 2;
	const lines = texts.map((text, index) => {
		// Letters hang a third of their size below the middle of their line.
		return { text, x: x + width / 2, y: Math.round(top + index * LEADING + TYPE * 0.36) };
	});
	return { room, x, y, width, height, lines };
}

/** Number and name, if they fit into the room. */
function linesIn(room: Room, cell: number): readonly string[] | undefined {
	const width = (room.width * cell - 2 * PADDING) / TYPE;
	const name = labelLines(room.name, width);
	const lines = name && [numberOf(room) ?? [], name].flat();
	return lines && lines.length * LEADING <= room.height * cell - PADDING ? lines : undefined;
}

/** What stands on the door; stairs and corridors only have ids. */
export function numberOf({ id, kind }: Room): string | undefined {
	return kind === '房间' && /^\d/.test(id) ? id : undefined;
}

/** The entrance's outer wall is the one that it shares with the building. */
function arrowTo(
	{ x, y, width, height }: Room,
	{ columns, rows }: { readonly columns: number; readonly rows: number },
	cell: number,
): Arrow | undefined {
	const [middleX, middleY] = [MARGIN + (x + width / 2) * cell, MARGIN + (y + height / 2) * cell];
	const [right, bottom] = [MARGIN + columns * cell, MARGIN + rows * cell];
	if (y + height === rows)
		return `${middleX},${bottom + 4} ${middleX - 14},${bottom + 20} ${middleX + 14},${bottom + 20}`;
	if (y === 0)
		return `${middleX},${MARGIN - 4} ${middleX - 14},${MARGIN - 20} ${middleX + 14},${MARGIN - 20}`;
	if (x === 0)
		return `${MARGIN - 4},${middleY} ${MARGIN - 20},${middleY - 14} ${MARGIN - 20},${middleY + 14}`;
	if (x + width === columns)
		return `${right + 4},${middleY} ${right + 20},${middleY - 14} ${right + 20},${middleY + 14}`;
	return undefined;
}
