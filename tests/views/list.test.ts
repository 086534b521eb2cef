import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { LIST_KINDS, type List, type ListKind } from '../../src/domain/list.ts';
import { contextOf } from '../../src/views/context.ts';
import { listView } from '../../src/views/list.ts';
import { listsView } from '../../src/views/lists.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildItem,
	buildList,
	buildPost,
	buildSite,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

const minzheng = buildDepartment();
const donglu = buildTownship();

/** A list with one matter on it, looked at in 东垆乡. */
function viewOf(list: List, item: Partial<Item> = {}) {
	const items = [buildItem({ listings: [{ list, number: '1' }], ...item })];
	const disclosure = buildDisclosure({ lists: [list], items, townships: [donglu] });
	return listView(contextOf(disclosure), list, donglu);
}

function titlesOf(kind: ListKind): readonly string[] {
	const { before, name, after, cells } = viewOf(buildList({ kind })).columns;
	return ['序号', before ?? [], name, after ?? [], ...cells].flat();
}

/** The cells of the only line. */
function cellsOf(kind: ListKind, item: Partial<Item>): Record<string, string> {
	const cells = viewOf(buildList({ kind }), item).groups[0]?.rows[0]?.cells ?? [];
	return Object.fromEntries(
		cells.map(({ title, lines, more }) => [title, [...lines, more ?? []].flat().join('|')]),
	);
}

describe('the columns of a list', () => {
	it.each<[ListKind, string]>([
		['权责清单', '序号 权力类型 事项名称 实施依据 责任事项 追责情形'],
		['属地管理清单', '序号 事项名称 县级职能部门及职责 乡镇职责 依据'],
		['基本履职事项清单', '序号 事项名称'],
		['配合履职事项清单', '序号 事项名称 对应上级部门 上级部门职责 乡镇配合职责'],
		['上级收回事项清单', '序号 事项名称 承接部门 工作方式'],
		['赋权事项清单', '序号 赋权事项 权力类型 法律法规依据 责任主体 原实施主体'],
	])('of %s are those of the published form', (kind, titles) => {
		expect(titlesOf(kind).join(' ')).toBe(titles);
	});

	it.each(LIST_KINDS)('of %s begin with number and name', (kind) => {
		expect(titlesOf(kind)[0]).toBe('序号');
		expect(viewOf(buildList({ kind })).groups[0]?.rows[0]?.name).toBe('最低生活保障审核确认');
	});

	it('show the first two responsibilities, and how many there are', () => {
		const cells = cellsOf('权责清单', {
			responsibilities: ['受理', '审查', '决定'],
			accountability: ['推诿', '超时'],
			legalBasis: [{ law: '社会救助暂行办法', article: '第十一条' }],
		});
		expect(cells).toEqual({
			实施依据: '《社会救助暂行办法》第十一条',
			责任事项: '受理|审查|等 3 项',
			追责情形: '推诿|超时',
		});
	});

	it('set the county’s part beside the township’s', () => {
		const cells = cellsOf('属地管理清单', {
			counterparts: [{ department: minzheng, duty: '审定' }],
			townshipDuty: '初审',
		});
		expect(cells).toMatchObject({ 县级职能部门及职责: '民政局：审定', 乡镇职责: '初审' });
	});

	it('say who took a matter over, and how it works now', () => {
		const cells = cellsOf('上级收回事项清单', {
			state: '收回',
			history: [
				{ date: '2025-05-30', action: '收回', successor: '水利局', method: '县里直接受理' },
			],
		});
		expect(cells).toEqual({ 承接部门: '水利局', 工作方式: '县里直接受理' });
	});

	it('leave the responsibility for an entrusted power with the bureau', () => {
		const counterparts = [{ department: minzheng }];
		const given = cellsOf('赋权事项清单', { powerSource: '上级下放', counterparts });
		const entrusted = cellsOf('赋权事项清单', { powerSource: '上级委托', counterparts });
		expect(given).toMatchObject({ 责任主体: '东垆乡人民政府' });
		expect(entrusted).toMatchObject({ 责任主体: '民政局（委托）' });
	});
});

describe('a line of a list', () => {
	it('leads to the township’s page of the matter, if it has one', () => {
		const list = buildList();
		const item = buildItem({ listings: [{ list }] });
		const handling = buildTownship({ posts: [buildPost({ items: [item] })] });
		const site = buildSite({ base: '/ymt/' });
		const context = contextOf(buildDisclosure({ site, items: [item], townships: [handling] }));
		const hrefIn = (township = handling) =>
			listView(context, list, township).groups[0]?.rows[0]?.href;
		expect(hrefIn()).toBe('/ymt/donglu/items/dibao/');
		expect(hrefIn(buildTownship({ id: 'monan' }))).toBe('/ymt/items/dibao/');
	});

	it('names the other lists that name the matter, but not those of another township', () => {
		const list = buildList();
		const permits = buildList({ id: 'xuke', shortName: '许可清单' });
		const elsewhere = buildList({ id: 'quanli', shortName: '权力清单', township: 'dawang' });
		const listings = [{ list }, { list: permits, number: '3' }, { list: elsewhere }];
		expect(viewOf(list, { listings }).groups[0]?.rows[0]?.also).toEqual(['许可清单 3']);
	});

	it('shows a name without a record plainly, in its place', () => {
		const list = buildList({
			namesOnly: [
				{ name: '犬只管理', number: '10' },
				{ name: '烧烤', number: '2' },
			],
		});
		const rows = viewOf(list, { listings: [{ list, number: '3' }] }).groups[0]?.rows ?? [];
		expect(rows.map(({ name, href }) => [name, href !== undefined])).toEqual([
			['烧烤', false],
			['最低生活保障审核确认', true],
			['犬只管理', false],
		]);
	});

	it('says when the matter is no longer handled', () => {
		expect(viewOf(buildList(), { state: '收回' }).groups[0]?.rows[0]?.state).toBe('已收回');
	});
});

describe('the totals of a list', () => {
	const names = (count: number, category: string) =>
		Array.from({ length: count }, (_, index) => ({
			name: `${category}${index}`,
			number: `${index + 2}`,
			category,
		}));

	it('agree in words with what was published', () => {
		const list = buildList({ statedTotal: 3, namesOnly: names(2, '行政处罚') });
		expect(viewOf(list).total).toBe(
			'共 3 项，与公布的总数一致。其中 1 项可以点开看怎么办，其余只列名称。',
		);
	});

	it('say so when they differ from what was published', () => {
		const list = buildList({
			statedTotal: 4,
			statedByType: new Map([
				['行政处罚', 3],
				['行政给付', 1],
			]),
			namesOnly: names(2, '行政处罚'),
		});
		const { total, totals } = viewOf(list);
		expect(total).toContain('本页列出 3 项，公布的总数是 4 项');
		expect(totals.map(({ text, differs }) => [text, differs])).toEqual([
			['行政处罚 2 项（公布 3 项）', true],
			['行政给付 1 项', false],
		]);
	});

	it('name a class that was published but has no entry', () => {
		const list = buildList({ statedByType: new Map([['行政奖励', 2]]) });
		const [total] = viewOf(list).totals;
		expect(total).toEqual({ text: '行政奖励 0 项（公布 2 项）', href: undefined, differs: true });
	});

	it('lead to where each class begins', () => {
		const list = buildList({ kind: '基本履职事项清单', namesOnly: names(2, '党的建设') });
		const { totals, groups } = viewOf(list, {
			listings: [{ list, number: '1', category: '民生' }],
		});
		expect(groups.map(({ id, title }) => [id, title])).toEqual([
			['g1', '民生'],
			['g2', '党的建设'],
		]);
		expect(totals.map(({ href }) => href)).toEqual(['#g1', '#g2']);
	});

	it('keep the numbers in order where classes alternate: the class becomes a column', () => {
		const namesOnly = [
			{ name: '甲', number: '2', category: '党的建设' },
			{ name: '乙', number: '3', category: '民生' },
		];
		const list = buildList({ kind: '基本履职事项清单', namesOnly });
		const view = viewOf(list, { listings: [{ list, number: '1', category: '民生' }] });
		expect(view.groups.map(({ rows }) => rows.map(({ number }) => number))).toEqual([
			['1', '2', '3'],
		]);
		expect(view.columns.before).toBe('类别');
	});
});

describe('the papers of a list', () => {
	it('are named: by which document, and who signed for it', () => {
		const view = viewOf(
			buildList({
				document: { authority: '芮城县人民政府', number: '芮政发〔2024〕7号', date: '2024-05-22' },
				signOff: { unit: '芮城县司法局', heads: ['吕康'], date: '2026-05-20' },
			}),
		);
		expect(view.document).toBe(
			'芮城县乡镇权责清单\u00a0· 芮城县人民政府\u00a0· 芮政发〔2024〕7号\u00a0· 2024年5月22日',
		);
		expect(view.signOff).toBe(
			'芮城县司法局负责人吕康于2026年5月20日签署承诺书，对本清单的完整和准确负责。',
		);
	});
});

describe('the title of a list', () => {
	it('names the place once', () => {
		const titleOf = (shortName: string) => viewOf(buildList({ shortName })).chrome.title;
		expect(titleOf('权责清单')).toMatch(/^东垆乡权责清单：/);
		expect(titleOf('东垆乡权责清单')).toMatch(/^东垆乡权责清单：/);
	});
});

describe('the index of lists', () => {
	it('has the county’s lists first, then those of each township', () => {
		const lists = [
			buildList({ id: 'dawang', shortName: '权力清单', township: 'donglu' }),
			buildList({ id: 'xuke', shortName: '许可清单', kind: '行政许可事项清单' }),
			buildList(),
		];
		const { groups } = listsView(contextOf(buildDisclosure({ lists, townships: [donglu] })));
		expect(groups.map(({ title, rows }) => [title, rows.map(({ text }) => text)])).toEqual([
			['全县通用', ['权责清单', '许可清单']],
			['东垆乡人民政府', ['权力清单']],
		]);
		expect(groups[1]?.rows[0]?.href).toBe('/donglu/lists/dawang/');
	});
});
