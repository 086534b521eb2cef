import { describe, expect, it } from 'vitest';
import { laneOf } from '../../src/flowchart/lanes.ts';

const names = {
	townshipNames: [
		'东垆乡',
		'东垆乡人民政府',
		'民政人社岗',
		'市场监管岗',
		'村镇建设办公室',
		'组织宣传岗',
		'自然资源所',
	],
	departmentNames: ['芮城县民政局', '民政局', '组织部', '市场监管局', '自然资源局'],
};

const lanes: Record<string, readonly string[]> = {
	申请人: [
		'申请人',
		'申请人或代办人',
		'当事人',
		'群众',
		'群众代表',
		'本人',
		'监护人',
		'村民',
		'居民',
		'市民',
	],
	村: [
		'村民委员会',
		'村民小组',
		'村',
		'村两委',
		'村干部',
		'组长',
		'东垆乡东村村委会',
		'各村',
		'社区居民委员会',
	],
	乡镇: [
		'乡镇',
		'乡镇窗口',
		'乡镇规划建设岗',
		'镇政府',
		'乡人民政府',
		'街道办事处',
		'民政人社岗',
		'民政人社岗、村民小组',
		'市场监管岗',
		'村镇建设办公室',
		'组织宣传岗',
		'自然资源所',
		'东垆乡党委',
	],
	县: [
		'县民政局',
		'县民政局和村委会',
		'区财政局',
		'市生态环境局',
		'民政局',
		'民政局社会救助股',
		'芮城县民政局',
		'组织部',
		'市场监管局',
	],
};

describe('laneOf', () => {
	for (const [label, actors] of Object.entries(lanes)) {
		it(`puts ${actors.slice(0, 4).join('、')}… into the lane ${label}`, () => {
			const elsewhere = actors.filter((actor) => laneOf(actor, names).label !== label);
			expect(elsewhere).toEqual([]);
		});
	}

	it('gives anybody else a lane of their own', () => {
		for (const actor of [
			'公安派出所',
			'评定医院',
			'原党组织',
			'市场主体',
			'组织委员',
			'乡村医生',
		]) {
			expect(laneOf(actor, names)).toEqual({ kind: 'other', label: actor });
		}
	});

	it('knows posts, offices, windows and departments only by the names it is given', () => {
		const none = { townshipNames: [], departmentNames: [] };
		expect(laneOf('民政人社岗', none).kind).toBe('other');
		expect(laneOf('民政局', none).kind).toBe('other');
	});

	it('calls the levels as they are called there', () => {
		const words = { county: '区', township: '街道', village: '社区' } as const;
		const labels = ['区人民政府', '街道窗口', '居委会', '申请人', '公安派出所'].map(
			(actor) => laneOf(actor, { ...names, words }).label,
		);
		expect(labels).toEqual(['区', '街道', '社区', '申请人', '公安派出所']);
	});

	it('takes the longer name where one begins like another', () => {
		const both = { townshipNames: ['自然资源'], departmentNames: ['自然资源局'] };
		expect(laneOf('自然资源局', both).kind).toBe('county');
		expect(laneOf('自然资源所', both).kind).toBe('township');
	});
});
