import { describe, expect, it } from 'vitest';
import { department, item, list, office, plan, township } from '../../src/content/forms/index.ts';
import { readRecord, told, underlined } from './reading.ts';

const NAME = '名称: 芮城县民政局\n';
const tellDepartment = (text: string) => told(readRecord(department, NAME + text).problems);
const tellItem = (text: string) =>
	told(readRecord(item, `名称: 低保\n类型: 行政给付\n${text}`).problems);

describe('what a clerk is told', () => {
	it('is nothing about a file without mistakes', () => {
		expect(tellDepartment('电话: 0359-0001001\n')).toEqual([]);
	});

	it('names what is missing, with an example of it', () => {
		expect(told(readRecord(office, '编号: a\n名称: 甲\n类别: 站\n').problems)).toEqual([
			'1 MissingKey 缺少必填的“职责” | 补上：职责: ……（机构的职责）',
		]);
		expect(
			told(
				readRecord(
					township,
					'名称: 甲乡\n简称: 甲\n地址: 甲村\n电话: 0359-0001001\n工作时间: {星期: 每天}\n',
				).problems,
			),
		).toEqual([
			'1 MissingKey 缺少必填的“投诉举报” | ' +
				'补上：投诉举报: {信箱: ……, 电话: 0359-0001001, 邮箱: jiandu@donglu.example.cn}' +
				'（“三个一”：信箱、电话、邮箱，一样都不能少）',
		]);
	});

	it('does not miss a key as well that was only misspelt', () => {
		expect(told(readRecord(department, '名秤: 芮城县民政局\n').problems)).toEqual([
			'1 UnknownKey 没有“名秤”这一栏 | 是不是想写“名称”？',
		]);
	});

	it('lists the keys there are for one that is like none', () => {
		expect(tellDepartment('微信公众号: 甲')).toEqual([
			'2 UnknownKey 没有“微信公众号”这一栏 | ' +
				'这里可以写的栏目有：名称、简称、地址、电话、负责人、联络员、科室、核对日期',
		]);
	});

	it('moves a key to where it belongs', () => {
		expect(tellDepartment('联络员:\n姓名: 甲')).toEqual([
			'3 UnknownKey “姓名”应当写在“联络员”下面 | 把这一行移到“联络员:”下面，前面比它多空 2 格',
		]);
		expect(tellDepartment('联络员:\n  姓名: 甲\n  核对日期: 2026-01-01')).toEqual([
			'4 UnknownKey 没有“核对日期”这一栏 | “核对日期”是外面一级的栏目：这一行往左移，和外面的栏目对齐',
		]);
	});

	it('says which entry of a list is meant', () => {
		expect(tellDepartment('科室:\n  - {名称: 甲股}\n  - {电话: 0359-0001001}')).toEqual([
			'4 MissingKey 缺少必填的“科室 → 第2项 → 名称” | 补上：名称: ……（股、室、中心的名称，如“社会救助股”）',
		]);
	});

	it('leaves the number out where the clerk wrote no list', () => {
		expect(tellDepartment('科室: {名称: 甲股, 电话: x}')).toEqual([
			'2 InvalidValue “科室 → 电话”格式不对：x | 要写电话，例如：0359-0001001',
		]);
	});

	it('underlines the very number of a list', () => {
		const text = `${NAME}电话: [0359-0001001, 0359-00010]\n`;
		const { problems } = readRecord(department, text);
		expect(problems.map((problem) => underlined(text, problem))).toEqual(['0359-00010']);
	});

	it.each([
		[
			'电话:',
			'2 EmptyValue “电话”没有填 | 填上，例如：电话: 0359-0001001；确实没有，就把“电话”这一栏删掉',
		],
		['科室:\n  -', '3 EmptyValue “科室 → 第1项”是空的 | 写上内容，或者把这个“-”删掉'],
		['地址: [甲, 乙]', '2 WrongShape “地址”只能写一个，现在写成了列表 | 写成：地址: 甲'],
		[
			'联络员: 卫晓棠',
			'2 WrongShape “联络员”要分栏目写，现在写的是一段文字“卫晓棠” | 写成：联络员: {姓名: 卫晓棠}（与乡镇联系清单事务的人）\n可以写的栏目有：姓名、电话',
		],
		[
			'核对日期: 2026-13-01',
			'2 InvalidValue “核对日期”没有这一天：2026-13-01 | 要写日期，例如：2026-03-01',
		],
		[
			'核对日期: 2026年3月1日',
			'2 InvalidValue “核对日期”格式不对：2026年3月1日 | 应写成：2026-03-01',
		],
		[
			'电话: [0359-0001001, 0359-00010]',
			'2 InvalidValue “电话 → 第2项”格式不对：0359-00010 | 要写电话，例如：0359-0001001',
		],
		[
			'电话: 0359-0001001、0359-0001002',
			'2 InvalidValue “电话”格式不对：0359-0001001、0359-0001002 | 有 2 个，写成列表：电话: [0359-0001001, 0359-0001002]',
		],
	])('about %j is exact', (text, expected) => {
		expect(tellDepartment(text)).toEqual([expected]);
	});

	it.each([
		[
			'状态: 在使用',
			'4 InvalidChoice “状态”不能填“在使用” | 是不是想写“在用”？只能填：在用、暂停、取消、收回',
		],
		[
			'咨询电话: 0359-0001001 0359-0001002',
			'4 InvalidValue “咨询电话”格式不对：0359-0001001 0359-0001002 | 有 2 个，写成列表：咨询电话: [0359-0001001, 0359-0001002]',
		],
		[
			'代办: {可代办: 是、否}',
			'4 InvalidValue “代办 → 可代办”格式不对：是、否 | 这里只能写一个：可代办: 是，或 可代办: 否',
		],
		[
			'受理条件:\n  - 甲: 乙',
			'5 WrongShape “受理条件 → 第1项”里的英文冒号让“甲”变成了栏目 | 把英文冒号改成中文冒号：甲：乙',
		],
		[
			'流程: 申请、受理',
			'4 WrongShape “流程”要分栏目写，现在写的是一段文字“申请、受理” | 写成：{步骤: ……, 谁办: ……}；判断、并行、结束也这样分栏目写',
		],
		[
			'流程: [申请]',
			'4 WrongShape “流程 → 第1项”要分栏目写，现在写的是一段文字“申请” | 写成：{步骤: ……, 谁办: ……}；判断、并行、结束也这样分栏目写',
		],
		[
			'流程: [{判断: 甲？, 谁办: 乙, 分支: {同意：批准}}]',
			'4 WideColon “同意”后面用了中文冒号“：” | 改成英文冒号加一个空格：“: ”',
		],
		[
			'结果样本: D:\\表.docx',
			'4 InvalidValue “结果样本”写的是自己电脑里的位置，别人打不开：D:\\表.docx | 要写放在 content/files/ 里的文件，例如：files/shenqingbiao.txt',
		],
	])('about a matter’s %j is exact', (text, expected) => {
		expect(tellItem(`状态: 在用\n${text}`.replace(/^状态: 在用\n状态/, '# 注\n状态'))).toEqual([
			expected,
		]);
	});

	it('counts what must come in a certain number', () => {
		const text = '楼层:\n  - {名称: 一楼, 格: [1, 2, 3], 房间: []}';
		expect(told(readRecord(plan, text).problems)).toEqual([
			'2 WrongCount “楼层 → 第1项 → 格”要写两个整数，现在有 3 个 | 例如：格: [24, 12]',
			'2 WrongCount “楼层 → 第1项 → 房间”一项也没有写 | 至少写一项，例如：房间: ……',
		]);
	});

	it('explains files that are something else altogether', () => {
		expect(told(readRecord(list, '- 名称: 甲').problems)).toEqual([
			'1 WrongShape 这里应当直接写栏目，现在写成了列表 | 去掉行首的“- ”，每行顶格写“栏目: 内容”',
		]);
		expect(told(readRecord(list, '权责清单').problems)[0]).toContain(
			'现在写的是一段文字“权责清单”',
		);
	});
});
