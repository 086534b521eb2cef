import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/codes/targets.ts';
import { FORMATS } from '../../src/print/formats.ts';
import { wordsOf } from '../../src/print/layouts.ts';
import { hashOf } from '../../src/print/words/words.ts';
import { county } from './draw-formats.ts';

function words(kind: string, formatName: string, disclosure = county()) {
	const page = pagesOf(disclosure).find((each) => each.kind === kind);
	const format = FORMATS.find(({ name }) => name === formatName);
	return page && format && wordsOf(page, format, disclosure);
}

describe('the words of a print', () => {
	it('of a desk card are the window’s number, name, hours, hall and phone', () => {
		expect(words('window', '桌牌')).toEqual({
			owner: '东垆乡人民政府',
			number: '3',
			name: '社会救助',
			hall: '综合便民服务中心',
			hours: ['周一至周五 8:30–12:00 14:30–18:00'],
			phone: '0359-0002000',
		});
	});

	it('of a duty plaque are its place, holders, duties, pledges and phones', () => {
		expect(words('post', '职责牌')).toEqual({
			owner: '东垆乡人民政府',
			name: '民政人社岗',
			place: '东垆乡 社会事务办公室 203室',
			holders: [{ role: '主岗', name: '张三', title: '民政助理员' }],
			phone: '0359-0002000',
			duties: ['低保的受理和审核', '残疾人两项补贴的初审'],
			pledges: ['首问负责', '限时办结'],
			supervision: '0359-0002001',
		});
	});

	it('of a poster are few, so that it stays true for long', () => {
		expect(words('township', '海报A3')).toEqual({
			owner: '芮城县',
			name: '东垆乡人民政府',
			phone: '0359-0002000',
		});
		expect(words('village', '海报A4')).toMatchObject({ name: '东村', phone: '0359-0002100' });
	});

	it('are none where the format is not for the page', () => {
		expect(words('post', '桌牌')).toBeUndefined();
	});

	it('keep a window’s whole name where it has no number', () => {
		const named = words('window', '桌牌', county({ window: '帮办代办' }));
		expect(named).toMatchObject({ name: '帮办代办', number: undefined });
	});
});

describe('hashOf', () => {
	const hash = (disclosure = county()) => {
		const found = words('post', '职责牌', disclosure);
		return found && hashOf(found);
	};

	it('is the same for the same words, in whatever order they are told', () => {
		expect(hash()).toBe(hash());
		const found = words('post', '职责牌') ?? expect.fail();
		const turned = {
			...Object.fromEntries(Object.entries(found).toReversed()),
			owner: found.owner,
			name: found.name,
		};
		expect(hashOf(turned)).toBe(hash());
	});

	it.each([
		['the holder', county({ holder: '李四' })],
		['a duty', county({ duties: ['低保的受理和审核'] })],
		['the name', county({ post: '民政岗' })],
		['the township', county({ township: '大王镇人民政府' })],
	])('changes with %s', (_, changed) => {
		expect(hash(changed)).not.toBe(hash());
	});

	it('does not change with what the plaque does not say', () => {
		expect(hash(county({ window: '5号窗口 综合', item: '临时救助', demo: true }))).toBe(hash());
	});

	it('is a short text that stands for good: what was printed in 2026 is compared for years', () => {
		expect(
			hashOf({ owner: '东垆乡人民政府', name: '民政人社岗', duties: ['低保'] }),
		).toMatchInlineSnapshot(`"b3c3075f"`);
	});
});
