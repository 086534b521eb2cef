import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/content/layout.ts';
import { folderOf } from './reading.ts';

const TOWNSHIP = ['township', 'offices', 'people', 'posts', 'windows', 'villages'];
const COMPLETE = [
	'site.yml',
	'codes.yml',
	'departments/minzheng.yml',
	'lists/quanze.yml',
	'items/dibao.md',
	'files/表 1.xlsx',
	...TOWNSHIP.map((file) => `townships/donglu/${file}.yml`),
];

const layout = (paths: readonly string[]) =>
	layoutOf(folderOf(Object.fromEntries(paths.map((path) => [path, '']))));
/** What is said of a file that is added to, or taken from, a complete folder. */
const toldOf = (added: string, without?: string) =>
	layout([...COMPLETE.filter((path) => path !== without), added]).problems.map(
		({ name, at, fix }) => `${name} ${at?.file.replace('content/', '')} | ${fix}`,
	);

describe('layoutOf', () => {
	it('tells what each file holds', () => {
		const { departments, lists, items, townships, single, files, problems } = layout([
			...COMPLETE,
			'townships/donglu/plan.yml',
			'townships/donglu/items/pingguo.md',
		]);
		expect(problems).toEqual([]);
		expect([...departments]).toEqual([['minzheng', 'departments/minzheng.yml']]);
		expect([...lists]).toEqual([['quanze', 'lists/quanze.yml']]);
		expect([...items]).toEqual([['dibao', 'items/dibao.md']]);
		expect([...single].sort()).toEqual(['codes.yml', 'site.yml']);
		expect([...files]).toEqual(['files/表 1.xlsx']);
		const donglu = townships.get('donglu');
		expect(donglu?.path('plan')).toBe('townships/donglu/plan.yml');
		expect([...(donglu?.items ?? [])]).toEqual([['pingguo', 'townships/donglu/items/pingguo.md']]);
	});

	it('misses every file that must be there', () => {
		expect(layout([]).problems.map(({ at }) => at?.file)).toEqual([
			'content/site.yml',
			'content/codes.yml',
			'content/departments/',
			'content/lists/',
			'content/items/',
			'content/townships/',
		]);
		const { problems } = layout([...COMPLETE.slice(0, 5), 'townships/donglu/township.yml']);
		expect(problems.map(({ at }) => at?.file.split('/').at(-1))).toEqual([
			'offices.yml',
			'people.yml',
			'posts.yml',
			'windows.yml',
			'villages.yml',
		]);
	});

	it.each([
		['departments/jiaoyu.yaml', '改名为 jiaoyu.yml'],
		['departments/jiaoyu.YML', '改名为 jiaoyu.yml'],
		['departments/jiaoyu.yml.txt', '改名为 jiaoyu.yml'],
		['items/linshi.txt', '改名为 linshi.md'],
		['townships/donglu/items/linshi.yml', '改名为 linshi.md'],
		['law.yml', '“laws.yml”'],
		['laws.yaml', '改名为 laws.yml'],
		['townships/donglu/posts.yml.yml', '改名为 posts.yml'],
		['department/jiaoyu.yml', '“departments”'],
		['townships/donglu/village.yml', '“villages.yml”'],
		['townships/people.yml', '是不是想写“people.yml”'],
		['通知.docx', 'content/files/'],
		['notes.yml', '放到该放的文件夹'],
		['departments/old/jiaoyu.yml', '移到 departments/jiaoyu.yml'],
	])('says where %s should be', (path, words) => {
		const [told = '', ...others] = toldOf(path);
		expect(told).toContain(`UnknownFile ${path}`);
		expect(told).toContain(words);
		expect(others).toEqual([]);
	});

	it.each([
		['departments/民政局.yml', '只能用小写字母'],
		['items/Dibao.md', '只能用小写字母'],
		['items/123456.md', '六位数字'],
		['lists/print.yml', '网站自己的名字'],
		['townships/donglu/items/a b.md', '只能用小写字母'],
	])('refuses the name of %s', (path, reason) => {
		const { problems } = layout([...COMPLETE, path]);
		expect(problems).toMatchObject([{ name: 'BadFileName', at: { file: `content/${path}` } }]);
		expect(problems[0]?.message).toContain(reason);
	});

	it.each([
		['items/linshi.md.md', '改名为 linshi.md（'],
		['items/Linshi.md.md', '改名为 linshi.md（'],
		['departments/jiaoyu.yml.yml', '改名为 jiaoyu.yml（'],
	])('takes the second suffix off %s', (path, fix) => {
		const { problems } = layout([...COMPLETE, path]);
		expect(problems).toMatchObject([{ name: 'BadFileName', at: { file: `content/${path}` } }]);
		expect(problems[0]?.fix).toContain(fix);
	});

	it('refuses the name of a township’s folder once, not for every file in it', () => {
		const paths = TOWNSHIP.map((file) => `townships/东垆乡/${file}.yml`);
		expect(layout([...COMPLETE, ...paths]).problems).toMatchObject([
			{ name: 'BadFileName', at: { file: 'content/townships/东垆乡' } },
		]);
	});
});
