import { describe, expect, it } from 'vitest';
import type { Township } from '../../src/domain/township.ts';
import { contactsView } from '../../src/views/contacts.ts';
import { contextOf } from '../../src/views/context.ts';
import { peopleEntries } from '../../src/views/search/people-entries.ts';
import {
	buildDisclosure,
	buildOffice,
	buildPerson,
	buildPost,
	buildTownship,
	buildWindow,
	TODAY,
} from '../fixtures/build-disclosure.ts';

const leader = buildPerson({ name: '杨若川', title: '副乡长', phones: ['0359-0002005'] });
const quiet = buildPerson({ name: '王一' });
const holder = buildPerson({ name: '张三' });
const coming = buildPerson({ name: '潘卫东' });
const former = buildPerson({ name: '孙离任', phones: ['0359-0002099'] });
const head = buildPerson({ name: '赵玉洁' });

const township = buildTownship({
	people: [leader, quiet, holder, coming, former, head],
	offices: [buildOffice({ heads: [head], phones: ['0359-0002061'] })],
	posts: [
		buildPost({
			appointments: [
				{ person: holder, role: 'lead' },
				{ person: former, role: 'lead', to: '2026-01-31' },
				{ person: coming, role: 'lead', from: '2099-01-01' },
			],
		}),
	],
});

function contextWith(changed: Partial<Township> = {}) {
	const here = { ...township, ...changed };
	const context = contextOf(buildDisclosure({ townships: [here] }));
	return { here, context };
}

function othersOf(changed?: Partial<Township>) {
	const { here, context } = contextWith(changed);
	return contactsView(context, here).others;
}

describe('who has no post', () => {
	it('stands in the table of contacts, with title and phone; nobody who has left does', () => {
		expect(othersOf()).toEqual([
			{
				title: '杨若川',
				detail: '副乡长',
				phones: [{ text: '0359-0002005', href: 'tel:03590002005' }],
			},
			{
				title: '王一',
				detail: '打东垆乡电话',
				phones: [{ text: '0359-0002000', href: 'tel:03590002000' }],
			},
			{
				title: '赵玉洁',
				detail: '社会事务办公室负责人\u00a0· 打办公电话',
				phones: [{ text: '0359-0002061', href: 'tel:03590002061' }],
			},
		]);
	});

	it('is there again after a post, while on the roster of leaders', () => {
		const roster = [{ date: TODAY, leaders: [former] }];
		expect(othersOf({ roster }).map(({ title }) => title)).toContain('孙离任');
	});

	it('is found by name there', () => {
		const { here, context } = contextWith();
		const found = peopleEntries(context, here).filter(({ path }) => path === '/donglu/contacts/');
		expect(found.map(({ name, detail, phones }) => [name, detail, ...phones])).toEqual([
			['杨若川', '副乡长', '0359-0002005'],
			['王一', '工作人员\u00a0· 打东垆乡电话', '0359-0002000'],
		]);
	});

	it('stands there with their own phone, what they are and what they head, of all of it', () => {
		const mayor = buildPerson({
			name: '郝玉洁',
			title: '副书记、乡长',
			phones: ['0359-0002011'],
		});
		const people = [mayor];
		const offices = [buildOffice({ heads: [mayor] })];
		const windows = [buildWindow({ heads: [mayor] })];
		expect(othersOf({ people, offices, windows })).toEqual([
			{
				title: '郝玉洁',
				detail: '副书记、乡长\u00a0· 社会事务办公室负责人、3号窗口 社会救助负责人',
				phones: [{ text: '0359-0002011', href: 'tel:03590002011' }],
			},
		]);
		const { here, context } = contextWith({ people, offices, windows, posts: [] });
		expect(peopleEntries(context, here)).toMatchObject([
			{
				path: '/donglu/offices/shehui/',
				also: ['副书记、乡长', '副书记', '乡长'],
				detail: '副书记、乡长\u00a0· 社会事务办公室负责人、3号窗口 社会救助负责人',
				phones: ['0359-0002011'],
			},
		]);
	});

	it('is found as a head, not as staff, even without a title', () => {
		const { here, context } = contextWith();
		expect(peopleEntries(context, here).find(({ name }) => name === '赵玉洁')?.detail).toBe(
			'社会事务办公室负责人\u00a0· 打办公电话',
		);
	});

	it('is not said to head an office that their title names', () => {
		const director = buildPerson({ name: '郝文博', title: '社会事务办公室主任', phones: ['1'] });
		const offices = [buildOffice({ heads: [director] })];
		const [first] = othersOf({ people: [director], offices });
		expect(first?.detail).toBe('社会事务办公室主任');
	});

	it('stands there though they left a post, while they head something', () => {
		const offices = [buildOffice({ heads: [former] })];
		expect(othersOf({ offices }).map(({ title }) => title)).toContain('孙离任');
	});
});

describe('who holds a post and has no phone', () => {
	it('is reached at the post’s, and that is said', () => {
		const { here, context } = contextWith();
		const [block] = contactsView(context, {
			...here,
			posts: here.posts.map((post) => ({ ...post, office: here.offices[0] ?? post.office })),
		}).offices.flatMap(({ blocks }) => blocks);
		expect(block?.people).toMatchObject([{ name: '张三', note: '打岗位电话' }]);
		expect(peopleEntries(context, here)[0]).toMatchObject({
			name: '张三',
			detail: '民政人社岗\u00a0· 打岗位电话',
		});
	});
});
