import { createHash } from 'node:crypto';
import type { TargetPage } from '../../codes/targets.ts';
import type { Floor, FloorPlan, Room } from '../../domain/plan.ts';
import type { Words } from './words.ts';

/** What stands on a floor plan at the entrance. */
export interface PlanWords extends Words {
	readonly floors: readonly string[];
	/** `101 综合便民服务中心 1号窗口 社保医保 2号窗口 社会救助`. */
	readonly rooms: readonly string[];
	/** `12 间，校验 3f2a9c1e`: changes with the place of any room, which no word says. */
	readonly layout: string;
}

/** Where the rooms are: what a plan shows besides its words. Plain data, in cells of the grid. */
export interface PlanFloor {
	readonly name: string;
	readonly columns: number;
	readonly rows: number;
	readonly rooms: readonly PlanRoom[];
}

export interface PlanRoom extends Pick<Room, 'kind' | 'x' | 'y' | 'width' | 'height'> {
	/** What stands on the door; stairs and corridors have no number. */
	readonly number?: string;
	readonly name: string;
	readonly windows: readonly string[];
	/** Whether whoever looks at the plan stands here: at the first entrance. */
	readonly here: boolean;
}

export function planWords({ kind, name, township }: TargetPage): PlanWords | undefined {
	if (kind !== 'township' || !township?.plan) return undefined;
	const floors = planFloors(township.plan);
	return {
		name,
		floors: floors.map((floor) => floor.name),
		rooms: floors.flatMap((floor) => floor.rooms.map(roomLine)),
		layout: layoutOf(floors),
	};
}

export function planFloors(plan: FloorPlan): readonly PlanFloor[] {
	const entrance = plan.floors.flatMap(({ rooms }) => rooms).find((room) => room.kind === '入口');
	return plan.floors.map((floor) => floorOf(floor, entrance));
}

function floorOf({ name, columns, rows, rooms }: Floor, entrance: Room | undefined): PlanFloor {
	return {
		name,
		columns,
		rows,
		rooms: rooms.map((room) => ({
			...{ kind: room.kind, x: room.x, y: room.y, width: room.width, height: room.height },
			number: room.kind === '房间' && /^\d/.test(room.id) ? room.id : undefined,
			name: room.name,
			windows: room.windows.map((window) => window.name),
			here: room === entrance,
		})),
	};
}

function roomLine({ number, name, windows }: PlanRoom): string {
	return [number, name, ...windows].filter(Boolean).join(' ');
}

function layoutOf(floors: readonly PlanFloor[]): string {
	const places = floors.map(({ name, columns, rows, rooms }) => {
		const each = rooms.map(({ kind, x, y, width, height, number, name: room, here }) => {
			return JSON.stringify([kind, x, y, width, height, number, room, here]);
		});
		return [name, columns, rows, each.toSorted()];
	});
	const hash = createHash('sha256').update(JSON.stringify(places)).digest('hex').slice(0, 8);
	const count = floors.reduce((sum, { rooms }) => sum + rooms.length, 0);
	return `${count} 间，校验 ${hash}`;
}
