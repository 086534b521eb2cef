import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { sitePages } from '../../src/views/pages.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildTownship,
	buildVillage,
} from '../fixtures/build-disclosure.ts';

const south = buildVillage({ id: 'bing', name: '丙村' });
const middle = buildVillage({
	id: 'yi',
	name: '乙村',
	merger: { into: south, date: '2026-03-01' },
});
const north = buildVillage({
	id: 'jia',
	name: '甲村',
	merger: { into: middle, date: '2025-07-01' },
});

const disclosure = buildDisclosure({
	items: [buildItem({ state: '收回' })],
	townships: [
		buildTownship({ villages: [north, middle, south] }),
		buildTownship({ id: 'dawang', villages: [] }),
	],
	ledger: [
		buildEntry({ code: '100000', target: 'donglu/village/jia', name: '甲村' }),
		buildEntry({ code: '100001', target: 'donglu/item/dibao' }),
		buildEntry({ code: '100002', target: 'dawang/item/dibao' }),
		buildEntry({
			code: '100003',
			target: 'donglu/window/w8',
			name: '8号窗口',
			movedTo: 'donglu/village/jia',
		}),
	],
});
const pages = new Map(sitePages(contextOf(disclosure)).map((page) => [page.path, page]));
const chromeAt = (path: string) => pages.get(path)?.body().view.chrome ?? expect.fail(path);

describe('what a code opens', () => {
	it('says of a village that was merged twice the same as its own page', () => {
		expect(chromeAt('/100000/').banner).toBe(
			'甲村已于2025年7月1日并入乙村，乙村已于2026年3月1日并入丙村。现在请找丙村，下面是丙村的信息。',
		);
		expect(chromeAt('/100000/').banner).toBe(chromeAt('/donglu/villages/jia/').banner);
	});

	it('says of a code that moved to such a village both what it was and what became of it', () => {
		expect(chromeAt('/100003/').banner).toMatch(
			/^这个码原来是“8号窗口”的，.*甲村已于2025年7月1日并入乙村/,
		);
	});

	it.each(['100001', '100002'])(
		'is, of a matter that went back to the county, its page with code %s',
		(code) => {
			expect(chromeAt(`/${code}/`)).toMatchObject({
				canonical: chromeAt('/items/dibao/').canonical,
				code: { code },
			});
		},
	);
});
