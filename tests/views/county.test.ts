import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { contextOf } from '../../src/views/context.ts';
import { countyView } from '../../src/views/county.ts';
import { notFoundView } from '../../src/views/not-found.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildEntry,
	buildItem,
	buildList,
	buildPost,
	buildSite,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

const matter = (overrides: Partial<Item>) =>
	buildItem({ handling: '承诺件', procedure: [{ kind: 'end', name: '办结' }], ...overrides });
const hotlines = [{ name: '12345热线', phones: ['12345'] }];

describe('the county’s page', () => {
	it('begins with the townships, each with its phone', () => {
		const { townships } = countyView(contextOf(buildDisclosure({ townships: [buildTownship()] })));
		expect(townships).toEqual([
			{
				text: '东垆乡',
				detail: '0 件事',
				href: '/donglu/',
				phones: [{ text: '0359-0002000', href: 'tel:03590002000' }],
			},
		]);
	});

	it('speaks of a district as people there do', () => {
		const item = matter({ id: 'common' });
		const townships = ['a', 'b'].map((id) =>
			buildTownship({ id, shortName: `${id}街道`, posts: [buildPost({ items: [item] })] }),
		);
		const site = buildSite({ county: '临江区' });
		const view = countyView(contextOf(buildDisclosure({ site, items: [item], townships })));
		expect(view.popular[0]?.detail).toBe('2 个街道能办');
		expect(view.allDepartments.text).toBe('区直部门电话和对口岗位');
		expect(JSON.stringify(view)).not.toMatch(/乡镇|县直|县里/);
	});

	it('names first what most townships handle, and nothing that is gone', () => {
		const [rare, common, gone] = [
			matter({ id: 'rare', name: '少', questions: [{ question: '?', answer: '!' }] }),
			matter({ id: 'common', name: '常' }),
			matter({ id: 'gone', name: '无', state: '取消' }),
		];
		const townships = [
			buildTownship({ posts: [buildPost({ items: [rare, common, gone] })] }),
			buildTownship({ id: 'monan', posts: [buildPost({ items: [common] })] }),
		];
		const disclosure = buildDisclosure({ items: [rare, common, gone], townships });
		const { popular } = countyView(contextOf(disclosure));
		expect(popular.map(({ text, detail }) => [text, detail])).toEqual([
			['常', '2 个乡镇能办'],
			['少', '1 个乡镇能办'],
		]);
	});

	it('leads to lists, bureaus and adjustments, below a portal too', () => {
		const view = countyView(
			contextOf(
				buildDisclosure({
					site: buildSite({ base: '/ymt/', hotlines }),
					lists: [buildList(), buildList({ id: 'own', township: 'donglu' })],
					departments: [buildDepartment()],
				}),
			),
		);
		expect(view.lists.map(({ href }) => href)).toEqual(['/ymt/lists/quanze/']);
		expect(view.departments.map(({ href }) => href)).toEqual(['/ymt/departments/minzheng/']);
		expect(view.allChanges.href).toBe('/ymt/changes/');
		expect(view.hotlines[0]?.phones[0]?.href).toBe('tel:12345');
	});
});

describe('the page for an address that does not exist', () => {
	it('shows how to type a code, the townships and the hotline, and is not indexed', () => {
		const view = notFoundView(
			contextOf(
				buildDisclosure({
					site: buildSite({ base: '/ymt/', address: 'https://www.example.gov.cn/ymt/', hotlines }),
					townships: [buildTownship()],
					ledger: [buildEntry({ target: 'site' })],
				}),
			),
		);
		expect(view.example).toBe('www.example.gov.cn/ymt/704394/');
		expect(view.base).toBe('/ymt/');
		expect(view.townships.map(({ href }) => href)).toEqual(['/ymt/donglu/']);
		expect(view.hotlines).toHaveLength(1);
		expect(view.chrome.noIndex).toBe(true);
	});
});
