import { describe, expect, it } from 'vitest';
import { hashOfParts } from '../../src/codes/printed-words.ts';
import { pagesOf } from '../../src/codes/targets.ts';
import type { Village } from '../../src/domain/village.ts';
import { FORMATS } from '../../src/print/formats.ts';
import { wordsOf } from '../../src/print/layouts.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { doorsOf } from '../../src/print/words/place-words.ts';
import { partsOf, type Words } from '../../src/print/words/words.ts';
import { buildItem } from '../fixtures/build-disclosure.ts';
import { county, draw, linesOn } from './draw-formats.ts';

function words(kind: string, formatName: string, disclosure = county()) {
	const page = pagesOf(disclosure).find((each) => each.kind === kind);
	const format = FORMATS.find(({ name }) => name === formatName);
	return page && format && wordsOf(page, format, disclosure);
}

describe('the words of a print', () => {
	it('of a desk card are the window’s number, name, hours, hall and phone', () => {
		expect(words('window', '桌牌')).toEqual({
			number: '3',
			name: '社会救助',
			hall: '综合便民服务中心',
			hours: ['周一至周五 8:30–12:00 14:30–18:00'],
			phones: ['0359-0002000'],
		});
	});

	it('of a duty plaque are its place, holders, duties, pledges and phones', () => {
		expect(words('post', '职责牌')).toEqual({
			name: '民政人社岗',
			place: '东垆乡 社会事务办公室 203室',
			holders: [{ role: '主岗', name: '张三', title: '民政助理员' }],
			phones: ['0359-0002000'],
			duties: ['低保的受理和审核', '残疾人两项补贴的初审'],
			pledges: ['首问负责', '限时办结'],
			supervision: ['0359-0002001'],
		});
	});

	it('of a window sign are those that are read from afar', () => {
		expect(words('window', '窗口牌')).toEqual({
			owner: '东垆乡人民政府',
			number: '3',
			name: '社会救助',
			hall: '综合便民服务中心',
		});
	});

	it('of a sticker are its name alone', () => {
		expect(words('village', '贴纸')).toEqual({ name: '东村' });
	});

	it('of a poster are few, so that it stays true for long', () => {
		expect(words('township', '海报A3')).toEqual({
			owner: '芮城县',
			name: '东垆乡人民政府',
			phones: ['0359-0002000'],
		});
		expect(words('village', '海报A4')).toMatchObject({ name: '东村', phones: ['0359-0002100'] });
	});

	it('are none where the format is not for the page', () => {
		expect(words('post', '桌牌')).toBeUndefined();
	});

	it('keep a window’s whole name where it has no number', () => {
		const named = words('window', '桌牌', county({ window: '帮办代办' }));
		expect(named).toMatchObject({ name: '帮办代办', number: undefined });
	});
});

describe('every word of a print', () => {
	const whole = (lines: readonly string[]) => lines.join('').replace(/\s/g, '');
	const disclosure = county();
	const pieces = piecesOf(disclosure).map(
		(piece) => [piece.format.name, piece.page.name, piece] as const,
	);

	it.each(pieces)('stands on it: %s %s', (_, __, piece) => {
		const drawn = whole(linesOn(draw(piece).marks));
		for (const [key, part] of Object.entries(piece.composition.words)) {
			const values = typeof part === 'string' ? [part] : (part ?? []);
			for (const value of values) {
				const said =
					typeof value === 'string' ? [value] : [value.role, value.name, value.title ?? ''];
				// A room is recorded with its floor and its windows, and drawn piece by piece.
				for (const text of said.flatMap((line) => line.split(/[\s：]+/)))
					expect([key, drawn]).toEqual([key, expect.stringContaining(text)]);
			}
		}
	});
});

describe('several phones', () => {
	const phones = ['0359-0002041', '0359-0002042转1201', '0359-0002043'];
	const WITH_PHONES = ['deskCard', 'dutyPlaque', 'flowchart', 'poster', 'shareImage'];

	// Where two still fit a line, or are as large as one, three take another line and smaller type.
	it.each([2, 3])(
		'all %i stand on each print that has room for phones, each number on one line',
		(count) => {
			const wanted = phones.slice(0, count);
			const pieces = piecesOf(county({ phones: wanted }));
			const calling = pieces.filter(({ composition }) => 'phones' in composition.words);
			const layouts = new Set(calling.map(({ format }) => format.layout));
			expect([...layouts].sort()).toEqual(WITH_PHONES);
			for (const piece of calling) {
				const canvas = draw(piece);
				const lines = linesOn(canvas.marks);
				expect([piece.format.name, canvas.faults]).toEqual([piece.format.name, []]);
				for (const phone of wanted) expect(lines).toContainEqual(expect.stringContaining(phone));
			}
		},
	);

	it('are recorded one by one', () => {
		expect(partsOf({ name: '东村', phones })).toEqual({ 名称: ['东村'], 电话: phones });
	});
});

describe('what is recorded of printed words', () => {
	const hashOf = (said: Words) => hashOfParts(partsOf(said));
	const hash = (disclosure = county()) => {
		const found = words('post', '职责牌', disclosure);
		return found && hashOf(found);
	};

	it('calls each part by its Chinese name, and people as the plaque does', () => {
		const plaque = words('post', '职责牌') ?? expect.fail();
		expect(partsOf(plaque)).toMatchObject({
			名称: ['民政人社岗'],
			在岗: ['主岗 张三（民政助理员）'],
		});
	});

	it('has a name for every part of every format', () => {
		const pages = pagesOf(county());
		for (const format of FORMATS)
			for (const page of pages) {
				const said = wordsOf(page, format, county());
				if (said) expect(() => partsOf(said)).not.toThrow();
			}
	});

	it('keeps no mobile number, for consent may be withdrawn', () => {
		expect(partsOf({ name: '东村', phones: ['13800138000'] })).toEqual({
			名称: ['东村'],
			电话: ['138****8000'],
		});
	});

	it('leaves out what is not printed, and tells a demonstration', () => {
		expect(partsOf({ name: '东村', phones: [], number: undefined }, { demo: true })).toEqual({
			名称: ['东村'],
			标记: ['演示数据'],
		});
	});

	it('has the same hash for the same words, in whatever order they are told', () => {
		const found = words('post', '职责牌') ?? expect.fail();
		const turned = { ...Object.fromEntries(Object.entries(found).toReversed()), name: found.name };
		expect(hashOf(turned)).toBe(hash());
	});

	it.each([
		['the holder', county({ holder: '李四' })],
		['a duty', county({ duties: ['低保的受理和审核'] })],
		['the name', county({ post: '民政岗' })],
	])('has another hash with %s', (_, changed) => {
		expect(hash(changed)).not.toBe(hash());
	});

	it('does not change with what the plaque does not say', () => {
		const other = county({ window: '5号窗口 综合', item: '临时救助', township: '东垆镇人民政府' });
		expect(hash(other)).toBe(hash());
	});

	it('has a hash that stands for good: what was printed in 2026 is compared for years', () => {
		expect(hashOf({ name: '民政人社岗', duties: ['低保'] })).toMatchInlineSnapshot(
			`"e82bee6748f6"`,
		);
	});
});

describe('what a poster promises', () => {
	const doorsAt = (kind: 'site' | 'village', change: Partial<Village> = {}) => {
		const before = county();
		const townships = before.townships.map((township) => ({
			...township,
			villages: township.villages.map((village) => ({ ...village, ...change })),
		}));
		const disclosure = { ...before, townships };
		const page = pagesOf(disclosure).find((each) => each.kind === kind) ?? expect.fail(kind);
		return doorsOf(page, disclosure)[0];
	};

	it('is what whoever scans the code will find', () => {
		expect(doorsAt('site')).toBe('找乡镇');
		const certificates = [buildItem({ type: '村级证明' })];
		expect(doorsAt('village', { certificates })).toBe('村级证明');
		expect(doorsAt('village', { certificates, kind: '社区' })).toBe('社区证明');
		expect(doorsAt('village', { certificates: [] })).toBe('管什么事');
	});
});
