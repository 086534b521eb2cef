import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { findFaults, readCarefully, readYaml } from '../../src/content/yaml.ts';
import { YamlPlaces } from '../../src/content/yaml-places.ts';

/** Pieces of files as clerks write them, and as they mistype them. */
const indent = fc.constantFrom('', '', '  ', '    ', '      ', ' ');
const dash = fc.constantFrom('', '', '- ', '- - ', '-');
const key = fc.constantFrom(
	'名称: ',
	'电话: ',
	'名称:',
	'名称:\t',
	'电话：',
	'',
	'"引": ',
	'名称 : ',
	'# ',
);
const value = fc.constantFrom(
	...['东村', '0359-0001001', '是', 'a', '8:30', 'a: b', '"引: 号"', "'单'", '"未完', "'未完"],
	...[
		'#注',
		'x #y',
		'x#y',
		'[甲, 乙]',
		'[甲, 乙',
		'{甲: 乙, 丙: 丁}',
		'{甲: 乙',
		'{甲}',
		'{甲：乙}',
	],
	...['[]', '{}', '|', '>-', '|2', '&a', '*a', '!x', '@x', '%x', '`x', '~', 'null', '- x', ''],
	...['：', '，x', '\u3000x', 'x\t', '"x" y', '[x] y', '\\', '"\\n"', '"\\d"', 'x:', '0x1F'],
	...['1_000', '1.10', '2026-03-01', '<<', 'yes', '3e5', '.inf', '甲　乙', '1:30:00', '__proto__'],
);
const line = fc.tuple(indent, dash, key, value).map((parts) => parts.join(''));
const yamlish = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

describe('readYaml', () => {
	it('reads whatever it is given as the careful parser does, or refuses it as well', () => {
		fc.assert(
			fc.property(yamlish, (text) => {
				expect(readYaml(text)).toEqual(readCarefully(text));
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads every file of the sample and of the fixtures as the careful parser does', () => {
		const files = globSync(['content/**/*.{yml,md}', 'tests/fixtures/county/**/*.{yml,md}']);
		expect(files.length).toBeGreaterThan(100);
		for (const file of files) {
			const text = readFileSync(file, 'utf8');
			const yaml = file.endsWith('.md') ? splitFrontMatter(file, text).value?.yaml : text;
			expect(yaml, file).toBeDefined();
			expect(readYaml(yaml ?? ''), file).toEqual(readCarefully(yaml ?? ''));
		}
	});

	it.each([
		['0359-0001001'],
		['07361234567'],
		['1.10'],
		['8:30'],
		['是'],
		['true'],
		['null'],
		['~'],
		['2026-03-01'],
		['0x1F'],
		['1_000'],
	])('keeps %s as it was typed', (text) => {
		expect(readYaml(`栏目: ${text}`)).toEqual({ 栏目: text });
	});

	it.each([
		['', []],
		['# 只有注释', []],
		['a: &x 1\nb: *x', ['ANCHOR', 'ALIAS']],
		['a: !!str 1', ['TAG']],
		['a: &x', ['ANCHOR']],
		['a: !', ['TAG']],
		['__proto__: {a: 1}', ['PROTO_KEY']],
		['a: 1\nb: 2\na: 3', ['DUPLICATE_KEY']],
		['a: [1, {b: 1, b: 2}]', ['DUPLICATE_KEY']],
		['a: 1\n---\nb: 2', ['MULTIPLE_DOCS']],
	])('refuses %j and says why', (text, codes) => {
		expect(readYaml(text)).toBeUndefined();
		expect(findFaults(text).map(({ code }) => code)).toEqual(codes);
	});

	it('takes what only looks like an anchor, alias or tag for text', () => {
		const text = '说明: 甲 & 乙、*必填项、办理!\n网址: "&a"';
		expect(readYaml(text)).toEqual({ 说明: '甲 & 乙、*必填项、办理!', 网址: '&a' });
	});
});

describe('the place of a value', () => {
	const text =
		'名称: 东村\n电话:\n代办员:\n  - {姓名: 董小荷, 手机: }\n  - 姓名: "引 号"\n单项: {姓名: 甲}\n说明: |\n  一\n  二';
	const yaml = new YamlPlaces(text);
	const wordsAt = (span: ReturnType<YamlPlaces['spanOf']>) =>
		`${span.line}:${text.split('\n')[span.line - 1]?.slice(span.column - 1, span.column - 1 + span.length)}`;

	it.each([
		['its own characters', ['名称'], '1:东村'],
		['quotes included', ['代办员', 1, '姓名'], '5:"引 号"'],
		['its key where it is empty', ['电话'], '2:电话'],
		['its key where it is empty in braces', ['代办员', 0, '手机'], '4:手机'],
		['its key where it is a list', ['代办员'], '3:代办员'],
		['the first key of an entry that is a map', ['代办员', 0], '4:姓名'],
		['the nearest thing above what does not exist', ['代办员', 0, '电话'], '4:姓名'],
		['the value itself where one stands for a list of one', ['单项', 0, '姓名'], '6:甲'],
		['the beginning of what runs over several lines', ['说明'], '7:|'],
		['the first key of the file for nothing at all', ['没有'], '1:名称'],
	])('is %s', (_title, path, expected) => {
		expect(wordsAt(yaml.spanOf(path))).toBe(expected);
	});

	it('can be filled with other text only if it is on one line', () => {
		expect(yaml.isOnOneLine(['名称'])).toBe(true);
		expect(yaml.isOnOneLine(['说明'])).toBe(false);
		expect(yaml.isOnOneLine(['代办员'])).toBe(false);
	});

	it('knows what a comment swallowed', () => {
		const yaml = new YamlPlaces('名称: #1号窗口\n电话: 1 # 注');
		expect(yaml.commentAt(['名称'])).toBe('#1号窗口');
		expect(yaml.commentAt(['电话'])).toBeUndefined();
	});
});
