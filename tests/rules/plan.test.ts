import { describe, expect, it } from 'vitest';
import type { Floor, Room } from '../../src/domain/plan.ts';
import { planProblems } from '../../src/rules/plan.ts';
import { roomProblems } from '../../src/rules/rooms.ts';
import {
	buildDisclosure,
	buildOffice,
	buildPost,
	buildTownship,
	buildWindow,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

function room(id: string, [x, y, width, height]: Box, rest: Partial<Room> = {}): Room {
	return { id, name: `${id}室`, x, y, width, height, windows: [], kind: '房间', ...rest };
}

const floor = (name: string, ...rooms: Room[]): Floor => ({ name, columns: 24, rows: 12, rooms });

function townshipWith(...floors: Floor[]) {
	return buildTownship({ plan: { floors, source: sourceOf('plan.yml') } });
}

const problemsOf = (...floors: Floor[]) =>
	planProblems(buildDisclosure({ townships: [townshipWith(...floors)] }));

describe('planProblems', () => {
	it('accepts rooms side by side up to the edge, and one above the other on two floors', () => {
		const ground = floor('一楼', room('101', [0, 0, 12, 12]), room('102', [12, 0, 12, 12]));
		expect(problemsOf(ground, floor('二楼', room('201', [0, 0, 12, 12])))).toEqual([]);
		expect(planProblems(buildDisclosure({ townships: [buildTownship()] }))).toEqual([]);
	});

	it('warns of rooms that overlap, and says where', () => {
		const problems = problemsOf(
			floor('一楼'),
			floor('二楼', room('201', [0, 0, 5, 5]), room('202', [4, 3, 5, 5])),
		);
		expect(told(problems)).toEqual(['warning RoomsOverlap plan.yml/楼层/1/房间/1/位']);
		expect(problems[0]?.message).toBe('“202 202室”和“201 201室”叠在一起，重叠的是 [4, 3, 1, 2]。');
	});

	it('warns of a room that leaves the grid or has no size', () => {
		const problems = problemsOf(
			floor('一楼', room('101', [20, 0, 5, 5]), room('102', [0, 8, 3, 5])),
		);
		expect(told(problems)).toEqual([
			'warning RoomOutsideGrid plan.yml/楼层/0/房间/0/位',
			'warning RoomOutsideGrid plan.yml/楼层/0/房间/1/位',
		]);
		expect(problems[0]?.message).toContain('横向到第 25 格（共 24）');
		expect(problemsOf(floor('一楼', room('101', [0, 0, 0, 5])))[0]?.message).toContain('画不出来');
	});
});

describe('roomProblems', () => {
	const window = buildWindow({ source: sourceOf('windows.yml') });
	const plan = {
		floors: [
			floor('一楼', room('101', [0, 0, 5, 5], { windows: [window] }), room('203', [5, 0, 5, 5])),
		],
		source: sourceOf('plan.yml'),
	};
	const offices = (number?: string) => [
		buildOffice({ rooms: number === undefined ? [] : [number], source: sourceOf('offices.yml') }),
	];
	const posts = (number?: string) => [
		buildPost({ rooms: number === undefined ? [] : [number], source: sourceOf('posts.yml') }),
	];

	function roomProblemsOf(township: Parameters<typeof buildTownship>[0]) {
		return roomProblems(buildDisclosure({ townships: [buildTownship(township)] }));
	}

	it('accepts rooms on the plan, records without one, and a township without a plan', () => {
		const windows = [window];
		expect(roomProblemsOf({ plan, windows, offices: offices('203'), posts: posts() })).toEqual([]);
		expect(roomProblemsOf({ windows, offices: offices('999') })).toEqual([]);
	});

	it('warns of rooms that the plan does not have, and guesses', () => {
		const problems = roomProblemsOf({ plan, offices: offices('202'), posts: posts('三楼东头') });
		expect(told(problems)).toEqual([
			'warning UnknownRoom offices.yml/房间',
			'warning UnknownRoom posts.yml/房间',
		]);
		expect(problems[0]?.fix).toContain('是不是“203”？');
		expect(problems[1]?.fix).toContain('补上编号 三楼东头');
	});

	it('warns of a window in no room', () => {
		const windows = [window, buildWindow({ source: sourceOf('w2.yml') })];
		expect(told(roomProblemsOf({ plan, windows }))).toEqual([
			'warning WindowNotOnPlan w2.yml/名称',
		]);
	});

	it('warns of one number on two rooms, on whatever floors', () => {
		const floors = [
			floor('一楼', room('101', [0, 0, 5, 5])),
			floor('二楼', room('101', [0, 0, 5, 5])),
		];
		const problems = roomProblemsOf({ plan: { floors, source: plan.source } });
		expect(told(problems)).toEqual(['warning SameRoom plan.yml/楼层/1/房间/0/编号']);
	});
});

describe('a plan that says two things', () => {
	const window = buildWindow({ source: sourceOf('windows.yml') });
	const inRoom = (id: string, ...windows: (typeof window)[]) => room(id, [0, 0, 5, 5], { windows });

	it('warns of a window in two rooms and of two floors of one name', () => {
		const floors = [floor('一楼', inRoom('101', window)), floor('一楼', inRoom('102', window))];
		const townships = [{ ...townshipWith(...floors), windows: [window] }];
		const problems = roomProblems(buildDisclosure({ townships }));
		expect(told(problems)).toEqual([
			'warning SameFloor plan.yml/楼层/1/名称',
			'warning WindowInTwoRooms plan.yml/楼层/1/房间/0/窗口/0',
		]);
		expect(problems[1]?.message).toBe('“3号窗口 社会救助”既在“101 101室”，又在“102 102室”。');
	});
});
