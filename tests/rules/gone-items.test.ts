import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import type { Township } from '../../src/domain/township.ts';
import { goneItemProblems } from '../../src/rules/gone-items.ts';
import {
	buildDisclosure,
	buildItem,
	buildPost,
	buildTownship,
	buildVillage,
	buildWindow,
} from '../fixtures/build-disclosure.ts';
import { sourceOf, told } from './told.ts';

const offered = buildItem();
const paused = buildItem({ state: '暂停' });
const gone: Item = buildItem({
	name: '修建水库审批',
	state: '收回',
	history: [
		{ date: '2025-05-30', action: '收回', document: '芮办发〔2025〕8号', successor: '水利局' },
		{ date: '2021-06-01', action: '下放' },
		{ date: '2019-03-01', action: '收回', successor: '水务局' },
	],
});

const post = buildPost({ items: [offered, gone], source: sourceOf('posts.yml') });
const window = buildWindow({ items: [gone, paused], source: sourceOf('windows.yml') });
const problemsOf = (township: Partial<Township>) =>
	goneItemProblems(buildDisclosure({ townships: [buildTownship(township)] }));

describe('goneItemProblems', () => {
	it('refuses a reclaimed matter that a post still offers, and says where people must go', () => {
		expect(problemsOf({ posts: [post] })).toEqual([
			{
				name: 'GoneItemOffered',
				severity: 'error',
				message:
					'“修建水库审批”已经收回（2025-05-30，芮办发〔2025〕8号），“民政人社岗”的事项里还写着它。',
				fix: '从“事项”里删掉这一项。事项文件要留着，页面会告诉群众改由水利局办。',
				at: { file: 'posts.yml/事项/1', line: 1, column: 1, length: 0 },
			},
		]);
	});

	it('refuses it at windows and in villages too', () => {
		const villages = [buildVillage({ certificates: [gone], source: sourceOf('villages.yml') })];
		expect(told(problemsOf({ windows: [window], villages }))).toEqual([
			'error GoneItemOffered windows.yml/事项/0',
			'error GoneItemOffered villages.yml/证明/0',
		]);
	});

	it('does not report it again at a window that has its matters from the post', () => {
		const windows = [buildWindow({ posts: [post], items: post.items })];
		expect(told(problemsOf({ posts: [post], windows }))).toEqual([
			'error GoneItemOffered posts.yml/事项/1',
		]);
		expect(problemsOf({ posts: [post], windows: [{ ...window, posts: [post] }] })).toHaveLength(2);
	});

	it('refuses a cancelled matter, whether or not its history says when', () => {
		const posts = [buildPost({ items: [buildItem({ state: '取消' })] })];
		const [problem] = problemsOf({ posts });
		expect(problem?.message).toBe('“最低生活保障审核确认”已经取消，“民政人社岗”的事项里还写着它。');
		expect(problem?.fix).toContain('已经不办了');
	});

	it('accepts what is in use, and what is only paused', () => {
		expect(problemsOf({ posts: [buildPost({ items: [offered, paused] })] })).toEqual([]);
	});
});
