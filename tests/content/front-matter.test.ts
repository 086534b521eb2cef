import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';

const split = (text: string) => splitFrontMatter('content/items/x.md', text);

describe('splitFrontMatter', () => {
	it.each([
		['---\n名称: 甲\n---\n正文\n', { yaml: '名称: 甲', body: '正文\n', bodyLine: 4 }],
		['---\n名称: 甲\n---\n\n正文', { yaml: '名称: 甲', body: '\n正文', bodyLine: 4 }],
		['---\n名称: 甲\n---', { yaml: '名称: 甲', body: '', bodyLine: 3 }],
		['--- \n名称: 甲\n---\n', { yaml: '名称: 甲', body: '', bodyLine: 4 }],
		['---\n---\n正文', { yaml: '', body: '正文', bodyLine: 3 }],
		[
			'---\n# 注\n名称: 甲\n---\n甲\n\n---\n\n乙',
			{ yaml: '# 注\n名称: 甲', body: '甲\n\n---\n\n乙', bodyLine: 5 },
		],
	])('finds both parts of %j', (text, parts) => {
		expect(split(text)).toEqual({ value: parts, problems: [] });
	});

	it('gives the same answer the second time it is asked', () => {
		const broken = '---\n名称: [\n---\n正文';
		expect(split(broken)).toEqual(split(broken));
		expect(split(broken).value?.yaml).toBe('名称: [');
	});

	it('runs nothing that a file says', () => {
		const { value, problems } = split('---js\n{ name: process.exit(7) }\n---\n');
		expect(value).toBeUndefined();
		expect(problems).toMatchObject([{ name: 'FrontMatterLanguage', at: { line: 1, length: 5 } }]);
	});

	it.each([
		['正文\n', 'NoFrontMatter', 1],
		['\n---\n名称: 甲\n---\n', 'NoFrontMatter', 1],
		['--- yaml\n名称: 甲\n---\n', 'FrontMatterLanguage', 1],
		['———\n名称: 甲\n———\n', 'FrontMatterLanguage', 1],
		['---\n名称: 甲\n', 'FrontMatterNotClosed', 1],
		['---\n名称: 甲\n-----\n正文\n\n---\n', 'FrontMatterNotClosed', 3],
		['---\n名称: 甲\n——\n正文', 'FrontMatterNotClosed', 3],
	])('refuses %j as %s on line %i', (text, name, line) => {
		expect(split(text).problems).toMatchObject([{ name, at: { line } }]);
	});
});
