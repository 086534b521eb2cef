import { describe, expect, it } from 'vitest';
import { placeholderProblems } from '../../src/rules/placeholders.ts';

const found = (text: string, file = 'content/townships/donglu/posts.yml') =>
	placeholderProblems(new Map([[file, text]])).map(
		({ at, message }) => `${at?.line}:${at?.column} ${message}`,
	);

describe('a word that stands in for something', () => {
	it.each([
		['职责: 同上', '1:5 “职责”写的是“同上”，网页上就照这样显示。'],
		['- {姓名: 张三, 职务: /}', '1:16 “职务”写的是“/”，网页上就照这样显示。'],
		['房间: "—"', '1:6 “房间”写的是“—”，网页上就照这样显示。'],
		['- 说明: 待定  # 问民政所', '1:7 “说明”写的是“待定”，网页上就照这样显示。'],
	])('is found: %s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	it.each([
		'# 职责: 同上',
		'收费依据: 无',
		'说明: 同上一年一样办理',
		'职责: 待定岗的登记',
		'电话: 0359-0001001',
		'对象: donglu/window/w3',
	])('is not meant by “%s”', (text) => {
		expect(found(text)).toEqual([]);
	});

	it('is looked for in what clerks write in fields, not in explanations and attachments', () => {
		expect(found('---\n名称: 低保\n---\n说明: 同上\n', 'content/items/dibao.md')).toEqual([]);
		expect(found('姓名: 同上\n', 'content/files/shenqingbiao.txt')).toEqual([]);
	});
});
