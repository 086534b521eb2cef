import { describe, expect, it } from 'vitest';
import { formatDiff } from '../../src/terminal/diff.ts';
import { diffOf } from '../../src/terminal/report.ts';

const FILE = 'content/departments/minzheng.yml';

describe('the diff of a file', () => {
	it('shows each change with the line above and below it', () => {
		const before = '名称: 甲\n电话：1\n地址: 乙\n甲\n乙\n丙\n\t- 丁\n';
		const after = '名称: 甲\n电话: 1\n地址: 乙\n甲\n乙\n丙\n  - 丁\n';
		expect(formatDiff({ file: FILE, before, after }, {})).toBe(
			[
				`--- ${FILE}（现在）`,
				`+++ ${FILE}（改后）`,
				'@@ -1,3 +1,3 @@',
				' 名称: 甲',
				'-电话：1',
				'+电话: 1',
				' 地址: 乙',
				'@@ -6,2 +6,2 @@',
				' 丙',
				'-→   - 丁',
				'+  - 丁',
			].join('\n'),
		);
	});

	it('joins changes that lie together, whatever the line ends', () => {
		const text = formatDiff(
			{ file: FILE, before: 'a：\r\nb：\r\nc', after: 'a: \r\nb: \r\nc' },
			{},
		);
		expect(text.match(/^@@.*$/gm)).toEqual(['@@ -1,3 +1,3 @@']);
	});

	it('says what changes besides the lines', () => {
		const note = '编码由 GBK 改为 UTF-8';
		expect(formatDiff({ file: FILE, before: '甲', after: '甲', note }, {})).toBe(
			`--- ${FILE}（现在）\n+++ ${FILE}（改后）　${note}`,
		);
	});

	it('shows no private number', () => {
		const text = diffOf({ file: FILE, before: '手机：13812345678', after: '手机: 13812345678' });
		expect(text).toContain('+手机: 138****5678');
		expect(text).not.toContain('13812345678');
	});
});
