import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/search/plain.ts';
import { readTables } from '../../src/search/read-tables.ts';
import { rewrite, simplified } from '../../src/search/rewrite.ts';
import { withoutStopWords } from '../../src/search/stop-words.ts';
import { replacementsFor } from '../../src/search/traditional.ts';
import { writeReplacements, writeSynonyms } from '../../src/search/word-list.ts';

const WORDS = [
	'宅基地审批',
	'身份证',
	'着火',
	'东垆乡',
	'养老保险',
	'怎么',
	'里面',
	'干部',
	'台账',
];
const tables = readTables({
	base: '/',
	readings: '',
	synonyms: writeSynonyms(
		new Map([
			['宅基地', ['盖房子', '盖房']],
			['公安局', ['身份证']],
			['残疾人证', ['残疾证']],
			['危房改造', ['房…塌', '…漏雨']],
		]),
	),
	...writeReplacements(replacementsFor(WORDS, ['赵玉洁'])),
});

describe('a question', () => {
	it.each(["'", '’', "''"])('of nothing but %s is no beginning of every word', (asked) => {
		expect(rewrite(asked, tables).letters).toBeUndefined();
	});

	it.each([
		['低保怎么办理', '低保'],
		['我想办理宅基地', '宅基地'],
		['请问如何办理残疾证？', '残疾证'],
		['乔安电话', '乔安'],
		['管低保的人', '低保'],
		['犬只防疫管理', '犬只防疫管理'],
		['摆个摊', '摆摊'],
		['个体户', '个体户'],
		['怎么办', '怎么办'],
	])('%s is looked for as %s', (asked, bare) => {
		expect(rewrite(asked, tables).bare).toBe(bare);
	});

	it('keeps what it was made of, so that a name with such a word in it is found', () => {
		expect(rewrite('被狗咬了找谁', tables).whole).toBe('被狗咬了找谁');
	});

	it.each([
		['７０４ ３９４', '704394'],
		['704-394', '704394'],
		['0359-0002041', '03590002041'],
		['2000转31', '200031'],
	])('%s is a number', (asked, digits) => {
		expect(rewrite(asked, tables).digits).toBe(digits);
	});

	it.each(['3号窗口', '第2页', '4050人员'])('%s is not only a number', (asked) => {
		expect(rewrite(asked, tables).digits).toBeUndefined();
	});

	it.each([
		['ZHAIJIDI', 'zhaijidi'],
		['yang lao', 'yanglao'],
		["xi'an", 'xian'],
		['ｄｉｂａｏ', 'dibao'],
	])('%s is pinyin', (asked, letters) => {
		expect(rewrite(asked, tables).letters).toBe(letters);
	});

	it('has windows numbered in characters by their digits', () => {
		expect(rewrite('三号窗口', tables).bare).toBe('3号窗口');
		expect(rewrite('一事一议', tables).bare).toBe('一事一议');
	});

	it('says in official terms what its everyday words mean, and how much of it they are', () => {
		expect(rewrite('盖房子', tables).terms).toEqual([{ text: '宅基地', share: 1 }]);
		expect(rewrite('我要盖房子补贴', tables).terms).toEqual([{ text: '宅基地', share: 0.6 }]);
		expect(rewrite('宅子', tables).terms).toEqual([]);
	});

	it('may have a few characters between the parts of an everyday word, in their order', () => {
		const terms = (asked: string) => rewrite(asked, tables).terms.map(({ text }) => text);
		expect(terms('房子快塌了')).toEqual(['危房改造']);
		expect(terms('塌了的房')).toEqual([]);
		expect(terms('房子后面山上那条小路塌了')).toEqual([]);
		expect(terms('屋里漏雨')).toEqual(['危房改造']);
	});

	it('counts all that it says of one thing', () => {
		expect(rewrite('房塌漏雨', tables).terms).toEqual([{ text: '危房改造', share: 1 }]);
	});

	it('is in simplified characters, whichever way Taiwan or Hong Kong write it', () => {
		expect(rewrite('宅基地審批', tables).bare).toBe('宅基地审批');
		expect(rewrite('身份證', tables).terms).toEqual([{ text: '公安局', share: 1 }]);
		expect(rewrite('趙玉潔', tables).bare).toBe('赵玉洁');
		for (const written of ['裡面', '裏面']) expect(simplified(written, tables)).toBe('里面');
		for (const written of ['著火', '着火']) expect(simplified(written, tables)).toBe('着火');
		expect(simplified('幹部臺賬', tables)).toBe('干部台账');
	});

	it('is never empty where something was asked, and never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (asked) => {
				const { bare, whole, parts } = rewrite(asked, tables);
				expect(bare === '').toBe(whole === '');
				expect(parts.join('')).toBe(parts.length > 0 ? bare : '');
				expect(withoutStopWords(asked) === '').toBe(asked === '');
				expect(plain(bare)).toBe(bare);
			}),
		);
	});
});
