import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/codes/targets.ts';
import { targetsMeant } from '../../src/codes/targets-meant.ts';
import { load } from '../../src/load.ts';
import { amendmentFor } from '../../src/publish/code-amendment.ts';
import { entryOf } from '../../src/terminal/code-list.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';

const { disclosure = expect.fail() } = load({ directory: COUNTY, name: 'content', today: TODAY });

interface Options {
	readonly reason?: string;
	readonly to?: string;
}

function fate(command: 'retire' | 'move', code: string, options: Options = {}) {
	const values: Readonly<Record<string, string | undefined>> = { ...options };
	const entry = entryOf(code, disclosure.ledger);
	return amendmentFor(command, entry, disclosure, { text: (name) => values[name] });
}

describe('what becomes of a code', () => {
	it.each([
		['a target', 'donglu/window/w2'],
		['a code, however it is typed', '６３５ ２０２'],
		['a page’s address', 'https://ymt.example.gov.cn/donglu/windows/w2/'],
		['a path', '/donglu/windows/w2'],
		['a name', '2号窗口 社会救助'],
		['a window’s number', '2号窗口'],
	])('may be told by %s', (_, to) => {
		expect(fate('move', '248 933', { to })).toEqual({
			code: '248933',
			movedTo: 'donglu/window/w2',
		});
	});

	it('is the office at that address, though a township is called the same', () => {
		const pages = pagesOf(disclosure);
		const township = { ...(pages[1] ?? expect.fail()), target: 'dangzheng' };
		const address = 'https://ymt.example.gov.cn/donglu/offices/dangzheng/';
		expect(targetsMeant(address, { ledger: [], pages: [township, ...pages] })).toEqual([
			'donglu/office/dangzheng',
		]);
	});

	it('may be a chain that ends at a page', () => {
		expect(fate('move', '248933', { to: '100014' }).movedTo).toBe('donglu/window/w8');
	});

	it('begins on the day that is given', () => {
		const later = { ...disclosure, today: '2027-01-01' };
		const entry = entryOf('248933', disclosure.ledger);
		const options = { text: (name: string) => (name === 'reason' ? '窗口撤并' : undefined) };
		expect(amendmentFor('retire', entry, later, options)).toEqual({
			code: '248933',
			retired: { date: '2027-01-01', reason: '窗口撤并' },
		});
	});

	const reason = '撤了';
	it.each<[string, 'retire' | 'move', string, Options, string]>([
		['an unknown code', 'retire', '248934', { reason }, '没有发过码 248934'],
		['a mistyped one', 'retire', '249833', { reason }, '没有发过码 249833'],
		['one that is retired', 'retire', '100023', { reason }, '已写明2026年3月1日起停用'],
		['no reason', 'retire', '248933', {}, '写明为什么停用'],
		['a private number', 'retire', '248933', { reason: '找13812345678' }, '有个人号码'],
		['an unknown place', 'retire', '248933', { reason, to: '9号窗' }, '找不到“9号窗”'],
		['a misspelt name', 'move', '248933', { to: '和院社区' }, '是不是“和苑社区”？'],
		['part of a name', 'move', '248933', { to: '社会救助' }, '是不是“2号窗口 社会救助”？'],
		['itself', 'move', '248933', { to: '3号窗口 轮流' }, '不能转到它自己'],
		[
			'a loop',
			'move',
			'702539',
			{ to: '100014' },
			'会绕成圈：donglu/window/w1 → donglu/window/w8 → donglu/window/w1。',
		],
		['what is gone too', 'move', '248933', { to: '100023' }, '它自己也没有网页了'],
		['nowhere', 'move', '248933', {}, '写明转到哪里'],
		['where it goes already', 'move', '100014', { to: '702539' }, '本来就转到 donglu/window/w1'],
	])('is refused for %s', (_, command, code, options, message) => {
		expect(() => fate(command, code, options)).toThrow(message);
	});

	it('is refused where several have the name, and where a village would lead back', () => {
		const [donglu = expect.fail()] = disclosure.townships;
		const [dongcun = expect.fail(), heyuan = expect.fail()] = donglu.villages;
		const twins = donglu.windows.map((window) => ({ ...window, name: '综合窗口' }));
		const merged = { ...heyuan, merger: { into: dongcun, date: '2026-01-01' } };
		const changed = {
			...disclosure,
			townships: [{ ...donglu, windows: twins, villages: [dongcun, merged] }],
		};
		const move = (code: string, to: string) =>
			amendmentFor('move', entryOf(code, disclosure.ledger), changed, { text: () => to });
		expect(() => move('714408', '综合窗口')).toThrow(
			'叫“综合窗口”的不止一个，写清楚是哪个：donglu/window/w1、',
		);
		expect(() => move('714408', '和苑社区')).toThrow('它已并入“东村”，会绕回这个码自己。');
	});
});
