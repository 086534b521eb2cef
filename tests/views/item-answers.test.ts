import { describe, expect, it } from 'vitest';
import type { Item, RequiredDocument } from '../../src/domain/item.ts';
import type { Post } from '../../src/domain/post.ts';
import type { ServiceWindow, Turn } from '../../src/domain/window.ts';
import { contextOf } from '../../src/views/context.ts';
import { itemView } from '../../src/views/item.ts';
import { answersOf } from '../../src/views/item-answers.ts';
import {
	buildDepartment,
	buildDisclosure,
	buildItem,
	buildOffice,
	buildPerson,
	buildPost,
	buildTownship,
	buildWindow,
} from '../fixtures/build-disclosure.ts';

interface Places {
	readonly posts?: readonly Post[];
	readonly windows?: readonly ServiceWindow[];
	readonly today?: string;
}

function answersTo(item: Item, { posts = [], windows = [], today = '2026-11-23' }: Places = {}) {
	const township = buildTownship({ posts, windows });
	const disclosure = buildDisclosure({ today, items: [item], townships: [township] });
	return answersOf(contextOf(disclosure), item, township);
}

const item = buildItem();
const holder = buildPerson({ name: '李静' });
const held = (post: Partial<Post>) =>
	buildPost({ items: [item], appointments: [{ person: holder, role: 'lead' }], ...post });

describe('whom to ask', () => {
	const head = buildPerson({ name: '窦红梅', phones: ['0359-0002060'] });
	const office = buildOffice({ name: '退役军人服务站', heads: [head] });
	const vacant = buildPost({ name: '退役军人岗', office, items: [item], phones: ['0359-0002061'] });

	it('is whoever stands in where nobody holds the post: its own phone may ring in an empty room', () => {
		const [first, second] = answersTo(item, { posts: [vacant] }).whom;
		expect(first).toMatchObject({ title: '窦红梅', main: true });
		expect(first?.phones[0]?.text).toBe('0359-0002060');
		expect(second?.title).toBe('退役军人岗');
	});

	it('is a post that somebody holds before one that nobody does, and nobody stands in', () => {
		const posts = [vacant, held({ id: 'youfu', name: '优抚岗', phones: ['0359-0002062'] })];
		const { whom } = answersTo(item, { posts });
		expect(whom.map(({ title }) => title)).toEqual(['优抚岗', '退役军人岗']);
	});

	it('is the post at the window to which people are sent', () => {
		const posts = [held({ id: 'a', name: '甲岗' }), held({ id: 'b', name: '乙岗' })];
		const windows = [buildWindow({ items: [item], posts: posts.slice(1) })];
		expect(answersTo(item, { posts, windows }).whom[0]?.title).toBe('乙岗');
	});

	it('does not repeat a number that the post has, but gives another first', () => {
		const posts = [held({ phones: ['0359-0002011'] })];
		const asking = (enquiryPhones: readonly string[]) => {
			const asked = { ...item, enquiryPhones };
			const own = posts.map((post) => ({ ...post, items: [asked] }));
			return answersTo(asked, { posts: own }).whom.map(({ title }) => title);
		};
		expect(asking(['0359-0002011'])).toEqual(['民政人社岗']);
		expect(asking(['0359-0002011', '0359-0002099'])).toEqual(['咨询电话', '民政人社岗']);
	});
});

describe('when to go', () => {
	const turn = (weekday: 1 | 2 | 3 | 4 | 5, name: string): Turn => ({
		when: { kind: 'weekly', days: [{ kind: 'weekdays', days: [weekday] }] },
		party: { kind: 'post', post: held({ name, items: name === '卫健岗' ? [item] : [] }) },
	});
	const rota = [turn(2, '市监岗'), turn(4, '卫健岗')];
	const rotating = buildWindow({
		id: 'w5',
		name: '5号窗口 综合',
		residency: 'rotating',
		rota,
		items: [item],
	});

	it('is the day on which the one concerned sits there', () => {
		expect(answersTo(item, { windows: [rotating] }).open).toEqual([
			{ text: '11月26日（周四）8:30–12:00 14:30–18:00，轮到卫健岗' },
		]);
	});

	it('is said for each window where they differ, and once where they don’t', () => {
		const steady = ['7', '8'].map((number) =>
			buildWindow({ id: `w${number}`, name: `${number}号窗口 帮办`, items: [item] }),
		);
		expect(answersTo(item, { windows: [rotating, ...steady] }).open).toEqual([
			{ place: '5号窗口', text: '11月26日（周四）8:30–12:00 14:30–18:00，轮到卫健岗' },
			{ place: '7号窗口、8号窗口', text: '11月23日（周一）8:30–12:00 14:30–18:00' },
		]);
		expect(answersTo(item, { windows: steady }).open).toHaveLength(1);
	});

	it('is the township’s hours where an office does it', () => {
		const { open } = answersTo(item, { posts: [held({})], today: '2026-11-21' });
		expect(open).toEqual([{ text: '11月23日（周一）8:30–12:00 14:30–18:00' }]);
	});
});

describe('what to bring', () => {
	const bringing = (...needs: RequiredDocument['need'][]) =>
		answersTo(
			buildItem({ requiredDocuments: needs.map((need, at) => ({ name: `材料${at + 1}`, need })) }),
		).bring;

	it('counts what must be brought, and says that there is more', () => {
		expect(bringing('必要', undefined, '非必要')).toEqual({
			text: '2 样材料',
			detail: '材料1、材料2；另有 1 样不一定要，下面有清单',
		});
		expect(bringing('非必要', '容缺后补')?.text).toBe('没有必带的材料');
	});

	it('does not promise that nothing is needed where nobody wrote what is', () => {
		expect(bringing()).toEqual({ text: '没有写明，先打电话问' });
	});

	it('is not asked where the township comes to somebody', () => {
		for (const type of ['行政处罚', '配合履职'] as const)
			expect(answersTo(buildItem({ type })).bring).toBeUndefined();
		const wanted = buildItem({ type: '行政检查', requiredDocuments: [{ name: '台账' }] });
		expect(answersTo(wanted).bring?.text).toBe('1 样材料');
	});
});

it('answers nothing where the matter is cancelled: the notice does', () => {
	const gone = buildItem({ state: '取消', township: 'donglu' });
	const township = buildTownship({ items: [gone] });
	const view = itemView(contextOf(buildDisclosure({ townships: [township] })), gone, township);
	expect(view.answers).toBeUndefined();
	expect(view.notice).toContain('已取消');
});

describe('a matter that no township handles', () => {
	it('names the county’s bureaus to call, or the one that took it over', () => {
		const police = buildDepartment({ id: 'gongan', name: '芮城县公安局', shortName: '公安局' });
		const water = buildDepartment({ id: 'shuili', name: '芮城县水利局', shortName: '水利局' });
		const bureausOf = (item: Item) => {
			const disclosure = buildDisclosure({ items: [item], departments: [police, water] });
			return itemView(contextOf(disclosure), item).bureaus.map(({ title }) => title);
		};
		const counterparts = [{ department: police }];
		expect(bureausOf(buildItem({ counterparts }))).toEqual(['公安局']);
		const history = [{ date: '2025-05-30', action: '收回', successor: '水利局' }] as const;
		expect(bureausOf(buildItem({ counterparts, state: '收回', history }))).toEqual(['水利局']);
	});
});
