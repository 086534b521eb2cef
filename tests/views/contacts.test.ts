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
	offices: [buildOffice({ heads: [head] })],
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

describe('who has no post and heads nothing', () => {
	it('stands in the table of contacts, with title and phone; nobody who has left does', () => {
		expect(othersOf()).toEqual([
			{
				title: '杨若川',
				detail: '副乡长',
				phones: [{ text: '0359-0002005', href: 'tel:03590002005' }],
			},
			{
				title: '王一',
				detail: undefined,
				phones: [{ text: '0359-0002000', href: 'tel:03590002000' }],
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
			['王一', '工作人员', '0359-0002000'],
		]);
	});
});
