import { describe, expect, it } from 'vitest';
import { holderNames, holdersOf } from '../../src/views/people.ts';
import { buildOffice, buildPerson, buildPost } from '../fixtures/build-disclosure.ts';

const TODAY = '2026-11-22';
const head = buildPerson({ name: '窦红梅', phones: ['0359-0002060'] });
const office = buildOffice({ name: '退役军人服务站', heads: [head], phones: ['0359-0002061'] });

describe('a vacant post', () => {
	const coming = {
		person: buildPerson({ name: '潘卫东' }),
		role: 'lead',
		from: '2026-12-01',
	} as const;

	it('says so, who comes when, and whom to ask until then', () => {
		const contacts = holdersOf(buildPost({ office, appointments: [coming] }), TODAY);
		expect(contacts.map(({ title, detail }) => [title, detail])).toEqual([
			['暂缺', '12月1日起由潘卫东接任'],
			['窦红梅', '退役军人服务站负责人，岗位空着时先找我'],
		]);
		expect(contacts[1]?.phones).toEqual([{ text: '0359-0002060', href: 'tel:03590002060' }]);
	});

	it('gives the office’s number where its head has none', () => {
		const quiet = buildOffice({ heads: [buildPerson({ name: '张三' })], phones: ['0359-0002061'] });
		expect(holdersOf(buildPost({ office: quiet }), TODAY)[1]?.phones[0]?.text).toBe('0359-0002061');
	});

	it('has only its own number where the office has no head', () => {
		const contacts = holdersOf(buildPost({ office: buildOffice() }), TODAY);
		expect(contacts.map(({ title }) => title)).toEqual(['暂缺']);
	});

	it('needs nobody to stand in once it is held', () => {
		const contacts = holdersOf(buildPost({ office, appointments: [coming] }), '2026-12-01');
		expect(contacts.map(({ title }) => title)).toEqual(['潘卫东']);
	});
});

describe('a post that only a deputy holds', () => {
	const deputy = {
		person: buildPerson({ name: '滕丽', phones: ['0359-0002062'] }),
		role: 'deputy',
	} as const;
	const coming = {
		person: buildPerson({ name: '潘卫东' }),
		role: 'lead',
		from: '2026-12-10',
	} as const;

	it('says that the first place is vacant, who comes when, and whom to ask until then', () => {
		const post = buildPost({ office, appointments: [deputy, coming] });
		const contacts = holdersOf(post, TODAY);
		expect(contacts.map(({ title, detail }) => [title, detail])).toEqual([
			['主岗暂缺', '12月10日起由潘卫东接任'],
			['滕丽', 'B 岗，主岗空着时找我'],
		]);
		expect(contacts[1]?.main).toBe(true);
		expect(holderNames(post, TODAY)).toBe('主岗暂缺，12月10日起由潘卫东接任，先找滕丽');
	});

	it('does not take another deputy who comes for whoever fills it', () => {
		const second = { ...deputy, person: buildPerson({ name: '韩冰' }), from: '2026-12-01' };
		const post = buildPost({ office, appointments: [deputy, second] });
		expect(holderNames(post, TODAY)).toBe('主岗暂缺，先找滕丽');
	});

	it('is told of like every post once the first place is filled', () => {
		const post = buildPost({ office, appointments: [deputy, coming] });
		expect(holderNames(post, '2026-12-10')).toBe('潘卫东；不在时找滕丽');
	});
});
