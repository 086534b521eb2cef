import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { departmentView } from '../../src/views/department.ts';
import { departmentsView } from '../../src/views/departments.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildItem,
	buildPerson,
	buildPost,
	buildTownship,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

const section = { name: '社会救助股', heads: ['李运来'], phones: ['0359-0001002'] };
const minzheng = buildDepartment({
	phones: ['0359-0001001'],
	heads: ['张创业'],
	liaisons: [{ name: '王翠英', phones: ['0359-0001009'] }],
	sections: [section],
});
const facing = buildPost({
	phones: ['0359-0002041'],
	counterparts: [{ department: minzheng, section, responsible: [], phones: [] }],
	appointments: [{ person: buildPerson({ name: '赵玉洁' }), role: 'lead' }],
});

function viewIn(...townships: ReturnType<typeof buildTownship>[]) {
	const item = buildItem({ counterparts: [{ department: minzheng, section, duty: '审定' }] });
	const disclosure = buildDisclosure({ departments: [minzheng], items: [item], townships });
	return departmentView(contextOf(disclosure), minzheng);
}

describe('a bureau’s page', () => {
	it('says whom to call there: the bureau, its liaison, each section', () => {
		const { contacts, sections } = viewIn();
		expect(contacts.map(({ title, phones }) => [title, phones[0]?.text])).toEqual([
			['部门电话', '0359-0001001'],
			['联络员 王翠英', '0359-0001009'],
		]);
		expect(contacts[0]?.detail).toBe('负责人 张创业');
		expect(sections[0]?.detail).toBe('负责人 李运来\u00a0· 最低生活保障审核确认');
	});

	it('leaves out a line without a number', () => {
		const bare = buildDepartment({ phones: [], heads: [], liaisons: [], sections: [] });
		const disclosure = buildDisclosure({ departments: [bare] });
		expect(departmentView(contextOf(disclosure), bare).contacts).toEqual([]);
	});

	it('names every post that faces it, in every township, with its holders and its phone', () => {
		const counterparts = [
			{
				department: buildDepartment({ id: 'jiaoyu', name: '教育局' }),
				responsible: [],
				phones: [],
			},
		];
		const other = buildPost({ id: 'zonghe', name: '综合岗', counterparts });
		const view = viewIn(
			buildTownship({ posts: [facing, other] }),
			buildTownship({ id: 'monan', shortName: '陌南镇', posts: [other] }),
		);
		expect(view.facing.map(({ title }) => title)).toEqual(['东垆乡']);
		expect(view.facing[0]?.posts).toEqual([
			{
				title: '民政人社岗',
				detail: '赵玉洁\u00a0· 对口社会救助股',
				phones: [{ text: '0359-0002041', href: 'tel:03590002041' }],
				href: '/donglu/posts/minzheng/',
			},
		]);
	});

	it('says that a post is vacant and who comes, and names nobody who has left', () => {
		const post = {
			...facing,
			appointments: [
				{ person: buildPerson({ name: '孙离任' }), role: 'lead', to: '2026-10-31' },
				{ person: buildPerson({ name: '潘卫东' }), role: 'lead', from: '2026-12-01' },
			] as const,
		};
		const view = viewIn(buildTownship({ posts: [post] }));
		expect(view.facing[0]?.posts[0]?.detail).toBe(
			'暂缺，12月1日起由潘卫东接任\u00a0· 对口社会救助股',
		);
		expect(JSON.stringify(view)).not.toContain('孙离任');
	});

	it('shows the windows where its people sit', () => {
		const window = buildWindow({ units: [{ kind: 'department', department: minzheng }] });
		const view = viewIn(buildTownship({ windows: [window, buildWindow({ id: 'w4' })] }));
		expect(view.facing[0]?.windows.map(({ href }) => href)).toEqual(['/donglu/windows/w3/']);
	});

	it('lists the matters it takes part in, with its part', () => {
		expect(viewIn().items).toEqual([
			{ text: '最低生活保障审核确认', detail: '审定', href: '/items/dibao/' },
		]);
	});
});

describe('the index of bureaus', () => {
	it('has a phone for each', () => {
		const context = contextOf(buildDisclosure({ departments: [minzheng] }));
		expect(departmentsView(context).departments).toEqual([
			{
				title: '芮城县民政局',
				detail: undefined,
				phones: [{ text: '0359-0001001', href: 'tel:03590001001' }],
				href: '/departments/minzheng/',
			},
		]);
	});
});
