import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixesIn } from '../../src/content/fix.ts';
import { type Folder, openFolder } from '../../src/content/folder.ts';
import { readFolder } from '../../src/content/read.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY, makeMistake, readMistakes } from '../fixtures/mistakes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { folderOf } from './reading.ts';

const BUREAU = 'departments/jiaoyu.yml';

/** A folder with nothing but a bureau's file: what else is missing can't be fixed anyway. */
const bureau = (bytes: string | Uint8Array) => folderOf({ [BUREAU]: bytes });

function afterFixing(folder: Folder): Folder {
	const fixed = new Map(fixesIn(folder, TODAY).map(({ path, after }) => [path, after]));
	const read = (path: string) => {
		const text = fixed.get(path);
		return text === undefined ? folder.read(path) : new TextEncoder().encode(text);
	};
	return { ...folder, read };
}

const fixed = (text: string) => fixesIn(bureau(text), TODAY)[0]?.after ?? text;

describe('fixesIn', () => {
	it('finds nothing to do in a county without mistakes', () => {
		expect(fixesIn(openFolder(COUNTY, 'content'), TODAY)).toEqual([]);
	});

	it.each([
		['电话：0359-0001101', '电话: 0359-0001101'],
		['电话:0359-0001101', '电话: 0359-0001101'],
		['电话: （0359）0001101', '电话: 0359-0001101'],
		['电话：（0359）０００１１０１ # 值班室', '电话: 0359-0001101 # 值班室'],
		['电话: "0359—0001101"', '电话: 0359-0001101'],
		['电话: [（0359）0001101, 03590001102]', '电话: [0359-0001101, 0359-0001102]'],
		['电话: 0359-0001101、0359-0001102', '电话: [0359-0001101, 0359-0001102]'],
		['电话: （0359）0001101 / 03590001102 # 值班室', '电话: [0359-0001101, 0359-0001102] # 值班室'],
		['负责人: 张创业、李守业 # 正副局长', '负责人: [张创业, 李守业] # 正副局长'],
		[
			'科室: [{名称: 基教股, 负责人: 张创业，李守业}]',
			'科室: [{名称: 基教股, 负责人: [张创业, 李守业]}]',
		],
		['核对日期: 2026年9月8日', '核对日期: 2026-09-08'],
		['联络员: {姓名：卫晓棠，电话：03590001102}', '联络员: {姓名: 卫晓棠, 电话: 0359-0001102}'],
		[
			'科室:\n\t- 名称：基教股\n\t  电话：0359-0001103',
			'科室:\n  - 名称: 基教股\n    电话: 0359-0001103',
		],
		['科室:\n　- {名称: 基教股}', '科室:\n  - {名称: 基教股}'],
		['科室:\n  -{名称: 基教股}', '科室:\n  - {名称: 基教股}'],
	])('makes %j %j', (written, meant) => {
		expect(fixed(`名称: 芮城县教育局\n${written}\n简称: 教育局\n`)).toBe(
			`名称: 芮城县教育局\n${meant}\n简称: 教育局\n`,
		);
	});

	it.each([
		['名称: "低保: 申请。"', '名称: "低保: 申请"'],
		['名称: "低保 #1。"', '名称: "低保 #1"'],
		['名称: "[试点]低保。"', '名称: "[试点]低保"'],
		['名称: "低保。"', '名称: 低保'],
	])('keeps the quotes that are needed: %j becomes %j', (written, meant) => {
		const list = (line: string) => `种类: 权责清单\n${line}\n简称: 权责清单\n`;
		const [fixed] = fixesIn(folderOf({ 'lists/quanze.yml': list(written) }), TODAY);
		expect(fixed?.after).toBe(list(meant));
	});

	it('leaves all else byte for byte: comments, spaces, line ends and the byte order mark', () => {
		const before =
			'\uFEFF# 注：别动\r\n名称:   芮城县教育局   \r\n\r\n简称: 教育局 # 注：也别动\r\n电话：0359-0001101\r\n';
		expect(fixed(before)).toBe(before.replace('电话：', '电话: '));
	});

	it.each([
		'电话: 0359-01101',
		'电话: 0359-0001101 0359-0001102',
		'电话: [0359-0001101、0359-0001102]',
		'核对日期: 2026-02-30',
		'地址: "没有写完',
		'负责人: 王、李两位同志',
		'联络员: {姓名: 卫晓棠、李守业}',
		'联络员: 卫晓棠',
		'电活: 0359-0001101',
		'地址: 教育大楼 #三层',
		'地址: 请写“电话：0359-0001101”',
		'电话: 值班室，电话：12345',
		'联络员: {姓名: 卫晓棠，电话：请打总机, 电话: 无}',
		'地址: 教育大楼\n  电话：0359-0001101',
		'电话: |\n  （0359）0001101',
		'地址:\n  - 甲\n\t- 乙',
		'地址: |\n  电话：0359-0001101\n  - 甲\n  -乙',
	])('does not guess what was meant by %j', (written) => {
		const text = `名称: 芮城县教育局\n简称: 教育局\n${written}\n`;
		expect(fixed(text)).toBe(text);
	});

	it('turns GBK into UTF-8, with whatever else was wrong in it', () => {
		const gbk = Buffer.from('c3fbb3c6a3bab6abb4e50a', 'hex');
		const [file] = fixesIn(bureau(gbk), TODAY);
		expect(file).toMatchObject({
			encoding: 'gb18030',
			before: '名称：东村\n',
			after: '名称: 东村\n',
		});
	});

	it('leaves no byte order mark in what was UTF-16', () => {
		const utf16 = Buffer.from('\uFEFF名称: 东村\r\n', 'utf16le');
		const [file] = fixesIn(bureau(utf16), TODAY);
		expect(file).toMatchObject({ encoding: 'utf-16le', after: '名称: 东村\r\n' });
	});

	it('leaves a file alone whose characters are broken', () => {
		const bytes = [...new TextEncoder().encode('名称：芮城县教育局\n')];
		bytes.splice(10, 1);
		expect(fixesIn(bureau(Uint8Array.from(bytes)), TODAY)).toEqual([]);
	});
});

it('closes a name up together with every reference to it, and nothing is left to be said', () => {
	const directory = temporaryFolder();
	const everywhere = readMistakes().find(({ id }) => id === 'name-spread-out-everywhere');
	if (!everywhere) throw new Error('The mistake is gone.');
	makeMistake(everywhere, directory);
	const fixed = afterFixing(openFolder(directory, 'content'));
	expect(fixesIn(openFolder(directory, 'content'), TODAY)).toHaveLength(5);
	expect(readFolder(fixed, TODAY).problems).toEqual([]);
});

describe('fixing twice', () => {
	const line = fc
		.tuple(
			fc.constantFrom('', '', '  ', '\t', '　', '    '),
			fc.constantFrom('', '', '- ', '-', '－ '),
			fc.constantFrom('名称', '电话', '科室', '联络员', '核对日期', '地址', '别的'),
			fc.constantFrom(': ', '：', ':', '： ', ':\u00A0', ' ', ' ：'),
			fc.constantFrom(
				...['东村', '（0359）0001001', '2026年3月1日', '{姓名：甲，电话：03590001001}', '[甲，乙]'],
				...['"引：号"', '|', '', '# 注', 'x #y', '8：30～12：00', '\u200B东村', '{姓名:甲}'],
			),
		)
		.map((parts) => parts.join(''));
	const file = fc.tuple(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\r\n'));

	it('changes nothing more, never makes a file unreadable, and keeps its number of lines', () => {
		fc.assert(
			fc.property(file, ([lines, end]) => {
				const text = lines.join(end);
				const before = bureau(text);
				const once = afterFixing(before);
				expect(fixesIn(once, TODAY)).toEqual([]);
				const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(once.read(BUREAU));
				if (readYaml(text) !== undefined) expect(readYaml(after)).toBeDefined();
				expect(after.split(end)).toHaveLength(text.split(end).length);
			}),
			{ numRuns: 150 },
		);
	});

	const mendable = readMistakes().filter(({ expected }) =>
		/Wide|MissingSpace|Indent|Invalid|Encoding|Invisible|MissingColon/.test(expected.join()),
	);
	it.each(mendable)('changes nothing more after $id', (mistake) => {
		const directory = temporaryFolder();
		makeMistake(mistake, directory);
		const folder = openFolder(directory, 'content');
		for (const { path, after } of fixesIn(folder, TODAY))
			writeFileSync(join(directory, path), after);
		expect(fixesIn(folder, TODAY)).toEqual([]);
	});
});
