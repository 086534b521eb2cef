import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FloorPlan, Room } from '../../src/domain/plan.ts';
import { contextOf } from '../../src/views/context.ts';
import { planView } from '../../src/views/plan.ts';
import { labelLines, lengthOf } from '../../src/views/plan-label.ts';
import {
	buildDisclosure,
	buildOffice,
	buildPost,
	buildSource,
	buildTownship,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

function buildRoom(overrides: Partial<Room> = {}): Room {
	const place = { x: 0, y: 0, width: 3, height: 5 };
	return { id: '201', name: '社会事务办公室', ...place, windows: [], kind: '房间', ...overrides };
}

function viewOf(...rooms: Room[]) {
	const floors = [{ name: '一楼', columns: 24, rows: 12, rooms }];
	const plan: FloorPlan = { floors, source: buildSource('content/plan.yml') };
	const posts = [buildPost({ rooms: ['201'] })];
	const township = buildTownship({ plan, posts });
	const view = planView(contextOf(buildDisclosure({ townships: [township] })), township, plan);
	const [floor] = view.floors;
	if (!floor) throw new Error('no floor');
	return floor;
}

describe('the drawing of a floor', () => {
	it('keeps every label within its room', () => {
		const floor = viewOf(
			buildRoom(),
			buildRoom({ id: '212', name: '文秘档案室', x: 3, width: 2 }),
			buildRoom({ id: '203', name: '民政人社和残联室（二）', x: 5, width: 4, height: 3 }),
		);
		for (const { x, y, width, height, lines } of floor.shapes) {
			for (const line of lines) {
				const half = (lengthOf(line.text) * 16) / 2;
				expect(line.x - half).toBeGreaterThanOrEqual(x);
				expect(line.x + half).toBeLessThanOrEqual(x + width);
				expect(line.y - 14).toBeGreaterThanOrEqual(y);
				expect(line.y).toBeLessThanOrEqual(y + height);
			}
		}
		expect(floor.shapes[0]?.lines.map(({ text }) => text)).toEqual(['201', '社会事务', '办公室']);
	});

	it('grows until the longest name fits the smallest room', () => {
		const roomy = viewOf(buildRoom({ width: 6 }));
		const tight = viewOf(buildRoom({ width: 1, height: 3 }));
		expect(tight.width).toBeGreaterThan(roomy.width);
		expect(tight.shapes[0]?.lines.map(({ text }) => text).join('')).toBe('201社会事务办公室');
	});

	it('shows at least the number where no name could ever fit', () => {
		const floor = viewOf(buildRoom({ width: 1, height: 1, name: '综合便民服务中心社会救助窗口' }));
		expect(floor.shapes[0]?.lines.map(({ text }) => text)).toEqual(['201']);
	});

	it('points at the entrance from outside the wall', () => {
		const floor = viewOf(buildRoom({ id: 'men', kind: '入口', name: '南门', x: 11, y: 7 }));
		expect(floor.entrances).toHaveLength(1);
		const [tip] = floor.entrances[0]?.split(' ') ?? [];
		expect(Number(tip?.split(',')[1])).toBeGreaterThan(floor.height - 22);
	});

	it('leads from a room to its office, else to its only window', () => {
		const window = buildWindow();
		const floor = viewOf(
			buildRoom({ office: buildOffice() }),
			buildRoom({ id: '102', windows: [window] }),
			buildRoom({ id: '101', windows: [window, buildWindow({ id: 'w4' })] }),
		);
		expect(floor.shapes.map(({ href }) => href)).toEqual([
			'/donglu/offices/shehui/',
			'/donglu/windows/w3/',
			undefined,
		]);
	});
});

describe('the list below the drawing', () => {
	it('says the same in words: number, name, who and what is in it', () => {
		const { rooms } = viewOf(
			buildRoom({ office: buildOffice(), windows: [buildWindow()] }),
			buildRoom({ id: 'zoulang', name: '走廊', kind: '走廊' }),
			buildRoom({ id: 'louti', name: '西楼梯', kind: '楼梯' }),
		);
		expect(rooms).toEqual([
			{
				number: '201',
				name: '社会事务办公室',
				kind: undefined,
				href: '/donglu/offices/shehui/',
				inside: [
					{ text: '3号窗口 社会救助', href: '/donglu/windows/w3/' },
					{ text: '民政人社岗', href: '/donglu/posts/minzheng/' },
				],
			},
			{ number: undefined, name: '西楼梯', kind: '楼梯', href: undefined, inside: [] },
		]);
	});
});

describe('a label', () => {
	it('has lines of about equal length', () => {
		expect(labelLines('社会事务办公室', 6)).toEqual(['社会事务', '办公室']);
	});

	it('breaks no number or word, and begins no line with a closing mark', () => {
		expect(labelLines('会议室（二）', 3)).toEqual(['会议室', '（二）']);
		expect(labelLines('规划、建设', 2)).toEqual(['规', '划、', '建设']);
		expect(labelLines('1号ABC厅', 3)).toEqual(['1号', 'ABC厅']);
		expect(labelLines('ABCDEFGH', 3)).toBeUndefined();
	});

	it('loses nothing and stays within its width', () => {
		const letters = fc.constantFrom(...'社会事务办公室、（）12A');
		fc.assert(
			fc.property(
				fc.array(letters, { minLength: 1 }),
				fc.integer({ min: 2, max: 12 }),
				(all, width) => {
					const lines = labelLines(all.join(''), width);
					if (!lines) return;
					expect(lines.join('')).toBe(all.join(''));
					for (const line of lines) expect(lengthOf(line)).toBeLessThanOrEqual(width + 1e-9);
				},
			),
		);
	});
});
