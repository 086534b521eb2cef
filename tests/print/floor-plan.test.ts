import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { piecesProblems } from '../../src/print/check-pieces.ts';
import { ACCENTS } from '../../src/print/ink.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { buildWindow } from '../fixtures/build-disclosure.ts';
import { county, draw, FACES, linesOn, pieceOf } from './draw-formats.ts';

/** 9 pt in mm. */
const LEAST = 3.175;

type Township = Disclosure['townships'][number];

/** The county with other rooms, or other windows in the hall. */
function changed(change: (plan: NonNullable<Township['plan']>) => Township['plan']): Disclosure {
	const disclosure = county();
	const townships = disclosure.townships.map((township) => {
		return { ...township, plan: township.plan && change(township.plan) };
	});
	return { ...disclosure, townships };
}

const withWindows = (names: readonly string[]) =>
	changed((plan) => {
		const windows = names.map((name, at) => buildWindow({ id: `w${at}`, name }));
		const floors = plan.floors.map((floor) => ({
			...floor,
			rooms: floor.rooms.map((room) => (room.id === '101' ? { ...room, windows } : room)),
		}));
		return { ...plan, floors };
	});

const linesOf = (disclosure: Disclosure) =>
	linesOn(draw(pieceOf(disclosure, '平面示意图A3')).marks);

describe('the floor plan', () => {
	it('names every room with its number, and the windows in it', () => {
		const text = linesOf(county()).join('');
		expect(text).toContain('101综合便民服务中心3号窗口 社会救助');
		expect(text).toContain('110卫生间');
		expect(text).toContain('一楼走廊');
	});

	it('says once where its reader stands: at the first entrance, in the accent', () => {
		const { marks } = draw(pieceOf(county(), '平面示意图A3'));
		expect(linesOn(marks).filter((line) => line === '您在这里')).toHaveLength(1);
		const here = marks.find((mark) => mark.kind === 'text' && mark.text === '您在这里');
		const rooms = marks.filter((mark) => mark.kind === 'rect' && mark.ink === ACCENTS.红);
		const around = rooms.filter((mark) => {
			if (mark.kind !== 'rect' || here?.kind !== 'text') return false;
			const isBeside = here.x >= mark.x && here.x <= mark.x + mark.width;
			return isBeside && here.baseline > mark.y && here.baseline < mark.y + mark.height;
		});
		expect(around).toHaveLength(1);
	});

	it('points at the entrance from outside', () => {
		expect(linesOf(county())).toContain('▲');
	});

	it.each(['平面示意图A3', '平面示意图A2'])('%s has no type below 9 pt', (format) => {
		const names = Array.from({ length: 12 }, (_, at) => `${at + 1}号窗口 宅基地和规划建设`);
		for (const mark of draw(pieceOf(withWindows(names), format)).marks) {
			if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(LEAST - 1e-9);
		}
	});

	it('sets a single window as large as the name of its room, on several lines', () => {
		const name = '10号窗口 退役军人和其他优抚对象的接待和帮扶';
		const { marks } = draw(pieceOf(withWindows([name]), '平面示意图A2'));
		const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
		const sizeOf = (part: string) => texts.find(({ text }) => text.startsWith(part))?.size;
		expect(linesOn(marks)).not.toContain(name);
		expect(sizeOf('10号窗口')).toBe(sizeOf('综合便民'));
		expect(sizeOf('10号窗口')).toBeGreaterThan(LEAST * 1.5);
	});

	it('gives windows by their numbers where there is no room for their names', () => {
		const names = Array.from({ length: 60 }, (_, at) => `${at + 1}号窗口 宅基地和规划建设`);
		const some = names.filter((_, at) => at !== 8);
		expect(linesOf(withWindows(some))).toContain('1–8、10–60号窗口');
	});

	it('breaks no name of up to four characters', () => {
		expect(linesOf(county())).toContain('卫生间');
	});

	it('tells a name that its room is too small for', () => {
		const tight = changed((plan) => ({
			...plan,
			floors: plan.floors.map((floor) => ({
				...floor,
				rooms: floor.rooms.map((room) => ({
					...room,
					height: room.id === '110' ? 0.1 : room.height,
				})),
			})),
		}));
		const pieces = [pieceOf(tight, '平面示意图A3')];
		const [problem] = piecesProblems(pieces, { faces: FACES, tone: '红' });
		expect(problem?.message).toContain('排不下');
		expect(problem?.message).toContain('卫生间');
	});

	it('is there only for townships that have a plan', () => {
		const pieces = piecesOf(changed(() => undefined));
		expect(pieces.filter(({ format }) => format.layout === 'floorPlan')).toEqual([]);
	});
});
