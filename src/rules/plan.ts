import type { Disclosure } from '../domain/disclosure.ts';
import type { Floor, Room } from '../domain/plan.ts';
import type { Place, Problem } from '../domain/problem.ts';

/** Rooms of a floor plan that overlap or leave the grid. */
export function planProblems({ townships }: Disclosure): readonly Problem[] {
	return townships.flatMap(({ plan }) => {
		if (!plan) return [];
		return plan.floors.flatMap((floor, index) =>
			floorProblems(floor, (room) => plan.source.at('楼层', index, '房间', room, '位')),
		);
	});
}

function floorProblems(floor: Floor, placeOf: (room: number) => Place): readonly Problem[] {
	return floor.rooms.flatMap((room, index) => {
		const others = floor.rooms.slice(0, index).filter((other) => overlap(room, other));
		return [
			...(isInside(room, floor) ? [] : [outsideGrid(room, floor, placeOf(index))]),
			...others.map((other) => roomsOverlap(room, other, placeOf(index))),
		];
	});
}

function isInside({ x, y, width, height }: Room, { columns, rows }: Floor): boolean {
	return width > 0 && height > 0 && x + width <= columns && y + height <= rows;
}

function overlap(a: Room, b: Room): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function outsideGrid(room: Room, { name, columns, rows }: Floor, at: Place): Problem {
	const { x, y, width, height } = room;
	const isEmpty = width === 0 || height === 0;
	return {
		name: 'RoomOutsideGrid',
		severity: 'warning',
		message: isEmpty
			? `${label(room)}的宽或高是 0，画不出来。`
			: `${label(room)}超出了${name}的格子：横向到第 ${x + width} 格（共 ${columns}），纵向到第 ${y + height} 格（共 ${rows}）。`,
		fix: '“位”是 [左, 上, 宽, 高]，从左上角的 0 数起；左+宽、上+高都不能超过“格”的两个数。',
		at,
	};
}

function roomsOverlap(room: Room, other: Room, at: Place): Problem {
	const left = Math.max(room.x, other.x);
	const top = Math.max(room.y, other.y);
	const width = Math.min(room.x + room.width, other.x + other.width) - left;
	const height = Math.min(room.y + room.height, other.y + other.height) - top;
	return {
		name: 'RoomsOverlap',
		severity: 'warning',
		message: `${label(room)}和${label(other)}叠在一起，重叠的是 [${left}, ${top}, ${width}, ${height}]。`,
		fix: `挪开或改小其中一间；${label(other)}的“位”是 [${other.x}, ${other.y}, ${other.width}, ${other.height}]。`,
		at,
	};
}

const label = ({ id, name }: Room) => `“${id} ${name}”`;
