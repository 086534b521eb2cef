import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/domain/post.ts';
import { contextOf } from '../../src/views/context.ts';
import { officeView } from '../../src/views/office.ts';
import {
	buildDisclosure,
	buildEntry,
	buildItem,
	buildOffice,
	buildPerson,
	buildPost,
	buildTownship,
} from '../fixtures/build-disclosure.ts';

const office = buildOffice({
	duties: ['负责低保'],
	basis: '三定规定第三条',
	rooms: ['201'],
	heads: [buildPerson({ name: '赵玉洁', title: '主任' })],
	plaque: true,
});

function viewOf(...posts: Post[]) {
	const other = buildPost({ id: 'other', name: '别的岗' });
	const room = { id: '201', name: '社会事务办公室', x: 0, y: 0, width: 4, height: 4 };
	const floors = [
		{
			name: '一楼',
			columns: 4,
			rows: 4,
			rooms: [{ ...room, office, windows: [], kind: '房间' as const }],
		},
	];
	const plan = { floors, source: office.source };
	const township = buildTownship({ offices: [office], posts: [...posts, other], plan });
	const ledger = [buildEntry({ target: 'donglu/office/shehui' })];
	const disclosure = buildDisclosure({ townships: [township], ledger });
	return officeView(contextOf(disclosure), township, office);
}

describe('an office’s page', () => {
	it('says who heads it, where it is, what it is for and by which rule it exists', () => {
		const view = viewOf();
		expect(view.heads).toMatchObject([
			{ title: '赵玉洁', detail: '负责人\u00a0· 主任\u00a0· 打办公电话' },
		]);
		expect(view.heading.eyebrow).toBe('东垆乡人民政府\u00a0· 201 室');
		expect(view.duties).toEqual(['负责低保']);
		expect(view.basis).toBe('三定规定第三条');
		expect(view.plan?.href).toBe('/donglu/plan/');
		expect(view.chrome.code?.code).toBe('704394');
	});

	it('has the phone of who heads it before its own line', () => {
		const township = buildTownship();
		const phones = (own: readonly string[]) => {
			const heads = [buildPerson({ name: '毋海棠', phones: own })];
			const headed = buildOffice({ heads, phones: ['0359-0003004'] });
			const view = officeView(contextOf(buildDisclosure()), township, headed);
			return view.heads.map(({ title, phones }) => [title, ...phones.map(({ text }) => text)]);
		};
		expect(phones(['0359-0003016'])).toEqual([
			['毋海棠', '0359-0003016'],
			['办公电话', '0359-0003004'],
		]);
		expect(phones([])).toEqual([['毋海棠', '0359-0003004']]);
		expect(phones(['0359-0003004'])).toEqual([['毋海棠', '0359-0003004']]);
	});

	it('lists its own posts only, with whoever holds them today', () => {
		const post = buildPost({
			office,
			rooms: ['203'],
			appointments: [
				{ person: buildPerson({ name: '侯梦瑶' }), role: 'lead', from: '2025-01-01' },
				{ person: buildPerson({ name: '孙离任' }), role: 'lead', to: '2024-12-31' },
			],
		});
		expect(viewOf(post).posts.map(({ title, detail }) => [title, detail])).toEqual([
			['民政人社岗', '侯梦瑶\u00a0· 203 室'],
		]);
	});

	it('shows a vacant post as vacant', () => {
		expect(viewOf(buildPost({ office })).posts[0]?.detail).toBe('暂缺');
	});

	it('names a matter once, even if two posts handle it', () => {
		const items = [buildItem()];
		const view = viewOf(buildPost({ office, items }), buildPost({ id: 'b', office, items }));
		expect(view.items.map(({ href }) => href)).toEqual(['/donglu/items/dibao/']);
	});
});
