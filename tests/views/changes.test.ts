import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../src/domain/item.ts';
import { changesView } from '../../src/views/changes.ts';
import { contextOf } from '../../src/views/context.ts';
import { buildDisclosure, buildItem, buildTownship } from '../fixtures/build-disclosure.ts';

const event = (date: string, action: HistoryEvent['action']): HistoryEvent => ({ date, action });

describe('the page of adjustments', () => {
	it('tells them year by year, the newest first, matters of all kinds together', () => {
		const county = buildItem({
			name: '低保',
			history: [event('2020-06-30', '下放'), event('2026-04-15', '变更')],
		});
		const own = buildItem({
			id: 'tanwei',
			name: '摊位登记',
			township: 'donglu',
			history: [event('2026-04-01', '新增')],
		});
		const { years } = changesView(
			contextOf(buildDisclosure({ items: [county], townships: [buildTownship({ items: [own] })] })),
		);
		expect(years.map(({ title }) => title)).toEqual(['2026年', '2020年']);
		expect(years[0]?.changes.map(({ day, action, item }) => [day, action, item.text])).toEqual([
			['4月15日', '变更', '低保'],
			['4月1日', '新增', '摊位登记'],
		]);
		expect(years[0]?.changes[1]?.township).toBe('东垆乡');
		expect(years[0]?.changes[1]?.item.href).toBe('/donglu/items/tanwei/');
	});

	it('says by which document, who handles the matter now, and how', () => {
		const history: HistoryEvent[] = [
			{
				...event('2025-05-30', '收回'),
				document: '芮政发〔2025〕8号',
				note: '乡镇初审不再保留。',
				successor: '水利局',
				method: '由县里直接受理',
			},
		];
		const { years } = changesView(contextOf(buildDisclosure({ items: [buildItem({ history })] })));
		expect(years[0]?.changes[0]?.text).toBe(
			'乡镇初审不再保留。现由水利局办理。由县里直接受理。芮政发〔2025〕8号',
		);
	});

	it('marks what is announced but not in force', () => {
		const items = [
			buildItem({ history: [event('2027-01-01', '收回'), event('2026-11-22', '变更')] }),
		];
		const { years } = changesView(contextOf(buildDisclosure({ items })));
		expect(years.flatMap(({ changes }) => changes.map(({ coming }) => coming))).toEqual([
			true,
			false,
		]);
	});

	it('does not say of a day to come that somebody handles it now', () => {
		const textOn = (today: string) => {
			const history = [{ ...event('2026-12-01', '收回'), successor: '审批局' }];
			const items = [buildItem({ history })];
			return changesView(contextOf(buildDisclosure({ today, items }))).years[0]?.changes[0]?.text;
		};
		expect(textOn('2026-11-30')).toBe('由审批局办理');
		expect(textOn('2026-12-01')).toBe('现由审批局办理');
	});

	it('says so when nothing was ever adjusted', () => {
		expect(changesView(contextOf(buildDisclosure())).intro).toBe('还没有调整记录。');
	});
});
