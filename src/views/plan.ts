import type { Floor, FloorPlan, Room } from '../domain/plan.ts';
import type { Township } from '../domain/township.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { drawFloors, type FloorDrawing, numberOf, type RoomDrawing } from './plan-drawing.ts';
import type { Chrome, Heading, Link } from './types.ts';

/** The floor plan: drawn, and the same as a list. */
export interface PlanView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	readonly floors: readonly FloorView[];
}

export interface FloorView {
	readonly id: string;
	readonly title: string;
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly RoomShape[];
	readonly entrances: readonly string[];
	readonly rooms: readonly RoomLine[];
}

export interface RoomShape {
	readonly kind: 'room' | 'hall' | 'corridor' | 'stairs' | 'entrance';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly lines: RoomDrawing['lines'];
	readonly href?: string;
}

export interface RoomLine {
	readonly number?: string;
	readonly name: string;
	readonly kind?: string;
	readonly href?: string;
	/** Windows and posts in the room. */
	readonly inside: readonly Link[];
}

const SHAPES = { 房间: 'room', 走廊: 'corridor', 楼梯: 'stairs', 入口: 'entrance' } as const;

export function planView(context: Context, township: Township, plan: FloorPlan): PlanView {
	const names = plan.floors.map(({ name }) => name).join('、');
	const drawings = drawFloors(plan);
	return {
		chrome: chromeOf(context, {
			title: `办公楼平面图 · ${township.shortName}`,
			description: `${township.shortName}办公楼${names}平面图：每个办公室、窗口在哪一间。`,
			path: `/${township.id}/plan/`,
			township,
			wide: true,
		}),
		heading: { eyebrow: township.name, title: '办公楼平面图', tags: [] },
		intro: '点房间，看里面办什么、找谁。图可以左右滑动，下面有同样内容的房间表。',
		floors: plan.floors.flatMap((floor, index) => {
			const drawing = drawings[index];
			return drawing ? [floorView(context, township, floor, { drawing, index })] : [];
		}),
	};
}

function floorView(
	context: Context,
	township: Township,
	floor: Floor,
	{ drawing, index }: { readonly drawing: FloorDrawing; readonly index: number },
): FloorView {
	const { width, height, rooms, entrances } = drawing;
	return {
		id: `floor-${index + 1}`,
		title: floor.name,
		width,
		height,
		shapes: rooms.map((drawn) => shapeOf(context, township, drawn)),
		entrances,
		rooms: floor.rooms
			.filter(({ kind }) => kind !== '走廊')
			.map((room) => roomLine(context, township, room)),
	};
}

function shapeOf(context: Context, township: Township, drawn: RoomDrawing): RoomShape {
	const { room, x, y, width, height, lines } = drawn;
	const kind = room.windows.length > 0 ? 'hall' : SHAPES[room.kind];
	return { kind, x, y, width, height, lines, href: roomHref(context, township, room) };
}

function roomLine(context: Context, township: Township, room: Room): RoomLine {
	const at = (path: string) => context.href(`/${township.id}/${path}/`);
	const posts = township.posts.filter((post) => post.rooms.includes(room.id));
	return {
		number: numberOf(room),
		name: room.name,
		kind: room.kind === '房间' ? undefined : room.kind,
		href: roomHref(context, township, room),
		inside: [
			...room.windows.map(({ id, name }) => ({ text: name, href: at(`windows/${id}`) })),
			...posts.map(({ id, name }) => ({ text: name, href: at(`posts/${id}`) })),
		],
	};
}

/** The office in the room, else its only window. */
function roomHref({ href }: Context, { id }: Township, { office, windows }: Room) {
	const [window, other] = windows;
	if (office) return href(`/${id}/offices/${office.id}/`);
	return window && !other ? href(`/${id}/windows/${window.id}/`) : undefined;
}
