import type { Disclosure } from '../domain/disclosure.ts';
import { nearest } from '../domain/nearest.ts';
import type { FloorPlan } from '../domain/plan.ts';
import type { Problem, Source } from '../domain/problem.ts';
import type { Township } from '../domain/township.ts';
import type { ServiceWindow } from '../domain/window.ts';
import { repeated } from './repeated.ts';

/** Rooms that offices and posts name and windows that residents look for, but that the plan does not show. */
export function roomProblems({ townships }: Disclosure): readonly Problem[] {
	return townships.flatMap((township) => {
		const { plan, windows } = township;
		if (!plan) return [];
		const shown = new Set(roomsOf(plan).flatMap((room) => room.windows));
		return [
			...sameFloorProblems(plan),
			...sameRoomProblems(plan),
			...windowTwiceProblems(plan),
			...unknownRooms(township, plan),
			...windows.filter((window) => !shown.has(window)).map(windowNowhere),
		];
	});
}

const roomsOf = ({ floors }: FloorPlan) => floors.flatMap(({ rooms }) => rooms);

function unknownRooms({ offices, posts }: Township, plan: FloorPlan): readonly Problem[] {
	const ids = new Set(roomsOf(plan).map(({ id }) => id));
	return [...offices, ...posts].flatMap(({ rooms, name, source }) =>
		rooms.filter((room) => !ids.has(room)).map((room) => unknownRoom(room, { name, source }, ids)),
	);
}

function unknownRoom(
	room: string,
	{ name, source }: { readonly name: string; readonly source: Source },
	ids: ReadonlySet<string>,
): Problem {
	const near = nearest(room, ids);
	return {
		name: 'UnknownRoom',
		severity: 'warning',
		message: `“${name}”在 ${room} 房间，平面图上没有这一间。`,
		fix: near
			? `是不是“${near}”？是新房间，就在 plan.yml 里补上。`
			: `在 plan.yml 的“房间”里补上编号 ${room}，或把这里改成平面图上有的编号。`,
		at: source.at('房间'),
	};
}

function windowNowhere({ name, source }: ServiceWindow): Problem {
	return {
		name: 'WindowNotOnPlan',
		severity: 'warning',
		message: `“${name}”不在平面图的任何房间里，群众找不到它。`,
		fix: '在 plan.yml 里，把它的编号写进所在房间的“窗口”。',
		at: source.at('名称'),
	};
}

/** One number on two rooms: nobody could say which of them is meant. */
function sameRoomProblems({ floors, source }: FloorPlan): readonly Problem[] {
	const rooms = floors.flatMap((floor, index) =>
		floor.rooms.map((room, position) => ({
			...room,
			floor: floor.name,
			at: () => source.at('楼层', index, '房间', position, '编号'),
		})),
	);
	return repeated(rooms, ({ id }) => id).map(([{ id, name, floor, at }, first]) => ({
		name: 'SameRoom',
		severity: 'warning',
		message: `${floor}的“${name}”和${first.floor}的“${first.name}”编号都是 ${id}。`,
		fix: '每间一个编号，与门牌一致；改其中一间。',
		at: at(),
	}));
}

/** Two floors of one name: people are sent to 二楼, and there are two. */
function sameFloorProblems({ floors, source }: FloorPlan): readonly Problem[] {
	const numbered = floors.map(({ name }, index) => ({ name, index }));
	return repeated(numbered, ({ name }) => name).map(([{ name, index }]) => ({
		name: 'SameFloor',
		severity: 'warning',
		message: `平面图上有两层都叫“${name}”。`,
		fix: '改成各自的名称，如“二楼”；是同一层的，把“房间”合到一起。',
		at: source.at('楼层', index, '名称'),
	}));
}

/** A window stands in one room. */
function windowTwiceProblems({ floors, source }: FloorPlan): readonly Problem[] {
	const places = floors.flatMap((floor, index) =>
		floor.rooms.flatMap(({ id, name, windows }, position) =>
			windows.map((window, order) => ({
				window,
				room: `“${id} ${name}”`,
				at: () => source.at('楼层', index, '房间', position, '窗口', order),
			})),
		),
	);
	return repeated(places, ({ window }) => window).map(([{ window, room, at }, first]) => ({
		name: 'WindowInTwoRooms',
		severity: 'warning',
		message: `“${window.name}”既在${first.room}，又在${room}。`,
		fix: '只留它真正在的那一间。',
		at: at(),
	}));
}
