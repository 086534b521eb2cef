import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/content/markdown.ts';
import { underlined } from './reading.ts';

const read = (text: string, base = '/') =>
	readMarkdown({
		file: 'content/items/x.md',
		text,
		line: 1,
		base,
		hasFile: (path) => ['files/表.docx', 'files/a.png'].includes(path),
	});

describe('readMarkdown', () => {
	it('renders headings below those of the page', () => {
		expect(read('# 怎么办\n\n## 几步\n\n正文').value.html).toBe(
			'<h3>怎么办</h3>\n<h3>几步</h3>\n<p>正文</p>\n',
		);
	});

	it('puts files and pages below the path of the site', () => {
		const { html } = read('[表](files/表.docx) [首页](/) ![图](files/a.png)', '/ymt/').value;
		expect(html).toContain('href="/ymt/files/%E8%A1%A8.docx"');
		expect(html).toContain('href="/ymt/"');
		expect(html).toContain('src="/ymt/files/a.png"');
	});

	it('collects links to pages of the site, wherever they stand', () => {
		const { links } = read('一\n\n- [甲](/items/a/#x)\n  [乙](/items/b/?y)').value;
		expect(links.map(({ path, at }) => `${at.line} ${path}`)).toEqual([
			'3 /items/a/',
			'4 /items/b/',
		]);
	});

	it.each([
		'https://www.example.gov.cn/',
		'http://www.example.gov.cn/',
		'mailto:a@example.cn',
		'tel:0359-0001001',
		'#下面',
		'/items/dibao/',
		'files/表.docx',
	])('lets a link lead to %s', (target) => {
		expect(read(`[字](${target})`).problems).toEqual([]);
	});

	it.each([
		['[字](javascript:alert(1))', 'UnsafeLink', 'javascript:alert(1)'],
		['[字](JaVaScRiPt:alert(1))', 'UnsafeLink', 'JaVaScRiPt:alert(1)'],
		['[字](&#106;avascript:alert(1))', 'UnsafeLink', ''],
		['[字](vbscript:x)', 'UnsafeLink', 'vbscript:x'],
		['[字](data:text/html,x)', 'UnsafeLink', 'data:text/html,x'],
		['[字](//evil.example/)', 'UnsafeLink', '//evil.example/'],
		['<javascript:alert(1)>', 'UnsafeLink', 'javascript:alert(1)'],
		['[字][1]\n\n[1]: javascript:alert(1)', 'UnsafeLink', ''],
		['[字](D:\\表.docx)', 'LinkToOwnDisk', 'D:\\表.docx'],
		['[字](file:///C:/表.docx)', 'LinkToOwnDisk', 'file:///C:/表.docx'],
		['[字](表.docx)', 'MissingLinkedFile', '表.docx'],
		['![图](https://img.example/a.png)', 'RemoteImage', 'https://img.example/a.png'],
		['![图](//img.example/a.png)', 'RemoteImage', '//img.example/a.png'],
		['![图](/a.png)', 'RemoteImage', '/a.png'],
		['![图](data:image/png;base64,x)', 'RemoteImage', 'data:image/png;base64,x'],
		['![图](files/b.png)', 'MissingLinkedFile', 'files/b.png'],
		['<script>alert(1)</script>', 'HtmlRefused', '<script>alert(1)</script>'],
		['字<img src=x onerror=alert(1)>', 'HtmlRefused', '<img src=x onerror=alert(1)>'],
		['> - 字<br>字', 'HtmlRefused', '<br>'],
		['<!-- 注 -->', 'HtmlRefused', '<!-- 注 -->'],
		['[字][没有]', 'BrokenLink', '[字][没有]'],
		['[字]（https://a.example/）', 'BrokenLink', '[字]（https://a.example/）'],
		['[表](files/申请 表.docx)', 'BrokenLink', '[表](files/申请 表.docx)'],
		['字** 字 **字', 'BrokenBold', '**'],
	])('refuses %j as %s, and renders nothing', (text, name, words) => {
		const { value, problems } = read(text);
		expect(problems.map((problem) => problem.name)).toEqual([name]);
		expect(value.html).toBe('');
		for (const problem of problems) expect(underlined(text, problem)).toBe(words);
	});

	it('names each line of a mistake once', () => {
		const { problems } = read('一\n\n二<b>字</b>\n三<i>字</i>');
		expect(problems.map(({ name, at }) => `${at?.line} ${name}`)).toEqual([
			'3 HtmlRefused',
			'4 HtmlRefused',
		]);
	});

	it.each([
		['**注意：**请带', '<strong>注意：</strong>请带'],
		['请带**“原件”**来', '请带<strong>“原件”</strong>来'],
		['**（一）**带证', '<strong>（一）</strong>带证'],
		['请*务必*带', '请<em>务必</em>带'],
		['3 * 5 = 15', '3 * 5 = 15'],
		['收入<5000元，[方括号]，a_b_c', '收入&lt;5000元，[方括号]，a_b_c'],
		['`<b>`和\\*星号', '<code>&lt;b&gt;</code>和*星号'],
	])('understands %j', (text, html) => {
		expect(read(text)).toMatchObject({ value: { html: `<p>${html}</p>\n` }, problems: [] });
	});
});
