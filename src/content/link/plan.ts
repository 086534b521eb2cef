import type { FloorPlan } from '../../domain/plan.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Office } from '../../domain/township.ts';
import type { ServiceWindow } from '../../domain/window.ts';
import type { plan } from '../forms/index.ts';
import type { Written } from '../records.ts';
import type { Register } from '../register.ts';
import { resolve, resolveAll } from './context.ts';

interface Context {
	readonly offices: Register<Office>;
	readonly windows: Register<ServiceWindow>;
	readonly problems: Problem[];
}

/** The floor plan; whether its rooms fit is the rules' to find. */
export function toPlan(
	{ floors, source }: Written<typeof plan>,
	{ offices, windows, problems }: Context,
): FloorPlan {
	return {
		source,
		floors: floors.map(({ name, grid: [columns = 0, rows = 0], rooms }, floor) => ({
			name,
			columns,
			rows,
			rooms: rooms.map(
				(
					{ box: [x = 0, y = 0, width = 0, height = 0], office, windows: names, kind, ...room },
					index,
				) => {
					const place = (key: string) => ({
						source,
						path: ['楼层', floor, '房间', index, key],
						problems,
					});
					return {
						...room,
						x,
						y,
						width,
						height,
						kind: kind ?? '房间',
						office: office === undefined ? undefined : resolve(offices, office, place('机构')),
						windows: resolveAll(windows, names, place('窗口')),
					};
				},
			),
		})),
	};
}
