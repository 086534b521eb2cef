import { describe, expect, it } from 'vitest';
import type { Village } from '../../src/domain/village.ts';
import { contextOf } from '../../src/views/context.ts';
import { villageView } from '../../src/views/village.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildList,
	buildTownship,
	buildVillage,
} from '../fixtures/build-disclosure.ts';

const agent = { name: '樊金叶', phones: ['0359-0002106'] };
const yuantou = buildVillage({ id: 'yuantou', name: '原头村', agents: [agent], heads: ['樊存厚'] });
const shiqiao = buildVillage({
	id: 'shiqiao',
	name: '石桥村',
	agents: [{ name: '石离任', phones: ['0359-0002107'] }],
	heads: ['石旧任'],
	merger: { into: yuantou, date: '2025-07-01' },
});

function viewOf(village: Village, { today = '2026-11-22', lists = [buildList()] } = {}) {
	const township = buildTownship({ villages: [yuantou, shiqiao, village] });
	const ledger = [buildEntry({ target: 'donglu/village/yuantou' })];
	const disclosure = buildDisclosure({ today, townships: [township], lists, ledger });
	return villageView(contextOf(disclosure), township, village);
}

describe('a village’s page', () => {
	it('puts the agent first, with the number to call', () => {
		const { agents, office } = viewOf(yuantou);
		expect(agents[0]).toMatchObject({
			title: '樊金叶',
			main: true,
			phones: [{ href: 'tel:03590002106' }],
		});
		expect(office).toMatchObject({ title: '原头村村委会', detail: '负责人 樊存厚' });
	});

	it('does not say 村委会 twice, nor count certificates that there are none of', () => {
		const village = buildVillage({ name: '东坡村村民委员会', certificates: [] });
		const { office, chrome } = viewOf(village);
		expect(office.title).toBe('东坡村村民委员会');
		expect(chrome.description).not.toContain('证明');
	});

	it('leads to each certificate, and to the list of those that nobody needs', () => {
		const certificates = [buildItem({ id: 'zm-shouyang', name: '收养证明', type: '村级证明' })];
		const lists = [buildList({ id: 'buchu', kind: '村级不出具证明清单' })];
		const view = viewOf(buildVillage({ certificates }), { lists });
		expect(view.certificates[0]?.href).toBe('/donglu/items/zm-shouyang/');
		expect(view.refused?.href).toBe('/donglu/lists/buchu/');
	});

	it('ticks what its office has, and does not hide what it lacks or has not said', () => {
		const sixHaves = {
			场所: true,
			牌子: true,
			值班代理: true,
			公开电话: true,
			登记簿: false,
			流程指南: undefined,
		};
		const { sixHaves: shown } = viewOf(buildVillage({ sixHaves }));
		expect(shown.slice(3)).toEqual([
			{ name: '有公开电话', state: 'yes' },
			{ name: '有登记簿', state: 'no' },
			{ name: '有流程指南', state: 'unknown' },
		]);
	});
});

describe('a village that is merged', () => {
	it('shows the village that stands for it, and says since when', () => {
		const view = viewOf(shiqiao);
		expect(view.heading.title).toBe('原头村');
		expect(view.chrome.banner).toContain('石桥村已于2025年7月1日并入原头村');
		expect(view.chrome.canonical).toBe('https://ymt.example.gov.cn/donglu/villages/yuantou/');
		expect(view.chrome.code?.code).toBe('704394');
	});

	it('no longer names its former people', () => {
		expect(JSON.stringify(viewOf(shiqiao))).not.toMatch(/石离任|石旧任|0002107/);
	});

	it('follows a second merger to its end', () => {
		const third = buildVillage({
			id: 'third',
			name: '三坡村',
			merger: { into: shiqiao, date: '2024-01-01' },
		});
		const view = viewOf(third);
		expect(view.heading.title).toBe('原头村');
		expect(view.chrome.banner).toContain(
			'三坡村已于2024年1月1日并入石桥村，石桥村已于2025年7月1日并入原头村',
		);
	});

	it('stands for itself until the day comes, and announces it', () => {
		const view = viewOf(shiqiao, { today: '2025-06-30' });
		expect(view.heading.title).toBe('石桥村');
		expect(view.chrome.banner).toBeUndefined();
		expect(view.announcement?.text).toContain('将于2025年7月1日并入原头村');
		expect(view.announcement?.into.href).toBe('/donglu/villages/yuantou/');
	});

	it('announces the village that will stand for the other by that day', () => {
		const late = buildVillage({
			id: 'late',
			name: '南村',
			merger: { into: shiqiao, date: '2027-03-01' },
		});
		const { announcement } = viewOf(late);
		expect(announcement?.text).toContain('将于2027年3月1日并入原头村');
		expect(announcement?.into.text).toBe('原头村');
	});

	it('is mentioned by the village that took it in', () => {
		expect(viewOf(yuantou).includes).toBe('包括石桥村（2025年7月1日并入）');
		expect(viewOf(yuantou, { today: '2025-06-30' }).includes).toBeUndefined();
	});
});
