import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { generateCounty } from '../../scripts/bench/county/generate.ts';
import type { Entry } from '../../src/search/entry.ts';
import { readWordList } from '../../src/search/read-word-list.ts';
import { NOTHING_SAID, type WordList, writeWordList } from '../../src/search/word-list.ts';
import type { Context } from '../../src/views/context.ts';
import { countyEntries, departmentEntries } from '../../src/views/search/county-entries.ts';
import { townshipEntries } from '../../src/views/search/township-entries.ts';
import { countyList, moreList, townshipList } from '../../src/views/search/word-lists.ts';
import { buildItem } from '../fixtures/build-disclosure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sampleContext } from './sample.ts';

const context = sampleContext();
const { townships, lists } = context.disclosure;
const county = readWordList(countyList(context));

/** What was written, as it comes back; without what the reader adds. */
function readBack(list: WordList): Entry[] {
	return readWordList(list, county).entries.map(
		({ kind, path, name, also, detail, phones, code }) => {
			return { kind, path, name, also, detail, phones, code };
		},
	);
}

/** A detail is optional: nothing and no words are the same. */
const complete = ({ kind, path, name, also, detail, phones, code }: Entry): Entry => {
	return { kind, path, name, also, detail: detail || undefined, phones, code };
};

describe('a word list', () => {
	it('brings back what was written', () => {
		expect(readBack(countyList(context))).toEqual(countyEntries(context).map(complete));
		expect(readBack(moreList(context))).toEqual(departmentEntries(context).map(complete));
	});

	it.each(townships)('of $shortName says no more than once what the county’s says', (township) => {
		const list = townshipList(context, township);
		const written = townshipEntries(context, township);
		const read = readBack(list);
		expect(read.map(({ path, name, also }) => ({ path, name, also }))).toEqual(
			written.map(({ path, name, also }) => ({ path, name, also })),
		);
		expect(read.map(({ phones, code }) => ({ phones, code }))).toEqual(
			written.map(({ phones, code }) => ({ phones, code })),
		);
		expect(list.columns[2]).not.toContain('最低生活保障审核确认');
		const dibao = read.find(({ path }) => path === `/${township.id}/items/dibao/`);
		expect(dibao?.detail).toMatch(/窗口.*\u00a0· 25个工作日\u00a0· 不收费$/);
	});

	it('keeps words apart, whatever is written in them', () => {
		const entry: Entry = {
			kind: 'item',
			path: '/items/dibao/',
			name: '低保',
			also: ['低|保', '银行'],
			phones: [],
		};
		const { list } = writeWordList('/', [entry], NOTHING_SAID);
		const [read] = readWordList(list).entries;
		expect(read?.also).toEqual(['低｜保', '银行']);
		expect(read?.words.at(-1)?.syllables).toEqual(['yin', 'hang']);
	});

	it('keeps what has several lines on one, so that nothing gets another’s detail', () => {
		const entry = (id: string, detail: string): Entry => {
			return {
				kind: 'village',
				path: `/donglu/villages/${id}/`,
				name: id,
				also: [],
				detail,
				phones: [],
			};
		};
		const entries = [entry('xicun', '村口往东\n（原小学院内）'), entry('nancun', '南街1号')];
		const { list } = writeWordList('/donglu/', entries, NOTHING_SAID);
		expect(readBack(list).map(({ detail }) => detail)).toEqual([
			'村口往东 （原小学院内）',
			'南街1号',
		]);
	});

	it('knows how words are read, surnames too', () => {
		const names = ['行政许可', '银行', '绿化'];
		const people = ['解文静', '令狐秀珍', '艾力·买合木提', '刘䶮'];
		const entry = (kind: Entry['kind']) => (name: string) => {
			return { kind, name, path: '/', also: [], phones: [] };
		};
		const entries = [...names.map(entry('item')), ...people.map(entry('person'))];
		const read = readWordList(writeWordList('/', entries, NOTHING_SAID).list).entries;
		expect(read.map(({ words }) => words[0]?.syllables.join(' '))).toEqual([
			'xing zheng xu ke',
			'yin hang',
			'lv hua',
			'xie wen jing',
			'ling hu xiu zhen',
			'ai li mai he mu ti',
			'liu yan',
		]);
	});

	it('names nobody who has left, and everybody whom pages name', () => {
		const names = townships.flatMap((township) =>
			townshipEntries(context, township).map(({ name }) => name),
		);
		for (const left of ['董海生', '乔润生']) expect(names).not.toContain(left);
		for (const here of ['赵玉洁', '胡月', '薛小菊', '支丰收', '石东平', '令狐秀珍'])
			expect(names).toContain(here);
		// Who comes next is named with the day, as on the page.
		expect(names).toContain('文小川');
	});

	it('has no mobile number without consent', () => {
		const numbers = townships.flatMap((township) =>
			townshipEntries(context, township).flatMap(({ phones }) => phones),
		);
		expect(numbers.length).toBeGreaterThan(200);
		expect(numbers.filter((number) => /^1[3-9]\d{9}$/.test(number))).toEqual([]);
	});
});

describe('what a first answer needs', () => {
	const sizeOf = (list: WordList) => brotliCompressSync(JSON.stringify(list)).length;
	const sizesOf = (of: Context) =>
		of.disclosure.townships.map(
			(township) => sizeOf(countyList(of)) + sizeOf(townshipList(of, township)),
		);

	it('is at most 15 KB for a township of 168 matters and 60 people', () => {
		const folder = join(temporaryFolder(), 'content');
		generateCounty(folder, { townships: 1, seed: 'words' });
		expect(Math.max(...sizesOf(sampleContext(folder)))).toBeLessThan(15_000);
	});

	it('is at most 15 KB where the matters are as various as in life', () => {
		const names = [...new Set(lists.flatMap((list) => list.namesOnly.map(({ name }) => name)))];
		const more = names
			.slice(0, 94)
			.map((name, index) =>
				buildItem({ id: `shixiang-${index}`, name, aliases: [name.slice(0, 6), name.slice(-5)] }),
			);
		const disclosure = {
			...context.disclosure,
			items: [...context.disclosure.items, ...more],
			townships: townships.map((township) => ({
				...township,
				posts: township.posts.map((post, index) => ({
					...post,
					items: [...post.items, ...more.filter((_, at) => at % township.posts.length === index)],
				})),
			})),
		};
		const donglu = townshipEntries({ ...context, disclosure }, disclosure.townships[1] ?? never());
		expect(donglu.filter(({ kind }) => kind === 'item')).toHaveLength(150);
		expect(donglu.filter(({ kind }) => kind === 'person').length).toBeGreaterThan(60);
		expect(Math.max(...sizesOf({ ...context, disclosure }))).toBeLessThan(15_000);
	});
});

function never(): never {
	throw new Error('The sample county has a second township');
}
