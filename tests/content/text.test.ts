import { describe, expect, it } from 'vitest';
import { decode } from '../../src/content/encoding.ts';
import { decodeFile } from '../../src/content/text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** “名称: 东村” as WPS saves it in “ANSI”. */
const GBK = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xb6, 0xab, 0xb4, 0xe5, 0x0a]);

function utf16(text: string, isBigEndian: boolean): Uint8Array {
	const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
	return isBigEndian ? bytes.swap16() : bytes;
}

const told = (bytes: Uint8Array) =>
	decodeFile('content/test.yml', bytes).problems.map(({ name }) => name);

describe('decodeFile', () => {
	it.each([
		['UTF-8', utf8('名称: 东村\n')],
		['a byte order mark', utf8('\uFEFF名称: 东村\n')],
		['Windows line ends', utf8('名称: 东村\r\n')],
		['old Mac line ends', utf8('名称: 东村\r')],
	])('accepts %s', (_title, bytes) => {
		expect(decodeFile('test.yml', bytes)).toEqual({
			text: '名称: 东村\n',
			readable: true,
			problems: [],
		});
	});

	it('composes what macOS has taken apart', () => {
		expect(decodeFile('test.yml', utf8('Cafe\u0301')).text).toBe('Caf\u00E9');
	});

	it.each([
		['GBK', GBK],
		['UTF-16', utf16('名称: 东村\n', false)],
		['big-endian UTF-16', utf16('名称: 东村\n', true)],
	])('refuses %s, but reads it', (_title, bytes) => {
		const { text, readable, problems } = decodeFile('test.yml', bytes);
		expect(text).toBe('名称: 东村\n');
		expect(readable).toBe(true);
		expect(problems.map(({ name }) => name)).toEqual(['WrongEncoding']);
	});

	it('tells a broken character from another encoding, and where it is', () => {
		const bytes = [...utf8('名称: 东村\n电话: 东村的电话\n')];
		bytes.splice(bytes.indexOf(0xe4, 20), 1);
		const { problems, readable } = decodeFile('test.yml', Uint8Array.from(bytes));
		expect(readable).toBe(false);
		expect(problems).toMatchObject([{ name: 'DamagedText', at: { line: 2, column: 5 } }]);
	});

	it.each([
		['nothing', utf8(''), 'EmptyFile'],
		['nothing but white space', utf8(' \r\n\u3000\n'), 'EmptyFile'],
		['a Word document', utf8('PK\u0003\u0004\0\0'), 'NotText'],
		['noise', Uint8Array.from([0xff, 0x81, 0x20, 0xff, 0xff]), 'NotText'],
		['what was lost in another program', utf8('名称: 东\uFFFD'), 'DamagedText'],
		[
			'two versions in one',
			utf8('<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> 别人\n'),
			'ConflictMarker',
		],
		['a line without end', utf8('长'.repeat(20_001)), 'LineTooLong'],
		['six million characters', utf8('x\n'.repeat(3_000_000)), 'FileTooLarge'],
	])('refuses %s', (_title, bytes, name) => {
		expect(told(bytes)).toEqual([name]);
	});

	it('takes a heading underlined with seven signs for what it is', () => {
		expect(told(utf8('标题\n=======\n'))).toEqual([]);
	});

	it.each([
		['codes.yml', '码簿'],
		['townships/donglu/posts.yml', '[]'],
		['site.yml', '备份'],
		['items/dibao.md', '删掉'],
	])('says of an empty %s what was lost', (file, words) => {
		expect(decodeFile(`content/${file}`, utf8('')).problems[0]?.fix).toContain(words);
	});
});

describe('decode', () => {
	it('keeps every character, so that the text can be written again', () => {
		const text = '\uFEFF名称: 东村\r\n';
		expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
	});

	it('has both sides of a ledger kept, where two clerks’ codes met', () => {
		const met = utf8('<<<<<<< HEAD\n- 码: "833403"\n=======\n- 码: "918448"\n>>>>>>> b\n');
		const adviceFor = (file: string) => decodeFile(file, met).problems[0]?.fix;
		expect(adviceFor('content/codes.yml')).toContain('两边的码都留着');
		expect(adviceFor('content/site.yml')).toContain('留下对的那几行');
	});
});
