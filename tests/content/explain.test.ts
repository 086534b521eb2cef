import { describe, expect, it } from 'vitest';
import {
	department,
	item,
	list,
	office,
	plan,
	serviceWindow,
	site,
	township,
	village,
} from '../../src/content/forms/index.ts';
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
		[
			'地址: [甲, 乙]',
			'2 WrongShape “地址”只能写一个，现在写成了列表 | 这里只能写一个（写了：甲、乙）；只留对的那一个；都要写的，合成一段话',
		],
		['地址: [甲]', '2 WrongShape “地址”只能写一个，现在写成了列表 | 写成：地址: 甲'],
		['地址: []', '2 WrongShape “地址”没有填 | 填上：地址: ……；没有就把“地址”这一栏删掉'],
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
			'4 InvalidValue “代办 → 可代办”格式不对：是、否 | 这里只能写一个，留下对的：是 或 否',
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
			'2 WrongCount “楼层 → 第1项 → 房间”一项也没有写 | 至少写一项，例如：房间: {编号: ……, 名称: ……, 位: [0, 0, 4, 3]}；没有就把“房间”这一栏删掉',
		]);
	});

	it('says that a key may be left out only where it may', () => {
		const read = (text: string) =>
			told(readRecord(office, `编号: a\n类别: 站\n职责: 甲\n${text}`).problems);
		expect(read('名称:')).toEqual([
			'4 EmptyValue “名称”没有填 | 填上，例如：名称: ……；这一栏不能少',
		]);
		expect(read('名称: 甲\n负责人: []')).toEqual([
			'5 WrongCount “负责人”一项也没有写 | 至少写一项，例如：负责人: ……；没有就把“负责人”这一栏删掉',
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

/** The advice alone, without the sentence about the key. */
const advice = (lines: readonly string[]) =>
	lines.map((line) => line.replace(/^.* \| /, '').replace(/（[^（]*）\n可以写的栏目.*$/, ''));

describe('advice keeps every word of the clerk’s, and adds none', () => {
	it.each([
		['联络员: 0359-0001009', '写成：联络员: {电话: 0359-0001009}'],
		['联络员: 卫晓棠 0359-0001009', '写成：联络员: {姓名: 卫晓棠, 电话: 0359-0001009}'],
		['联络员: 卫晓棠0359-0001009', '写成：联络员: {姓名: 卫晓棠, 电话: 0359-0001009}'],
		['联络员: 0359-0001009、0359-0001008', '写成：联络员: {电话: [0359-0001009, 0359-0001008]}'],
		[
			'联络员: 卫晓棠 0359-0001009、王小燕',
			'写了 2 样，每样一条，写成：联络员: [{姓名: 卫晓棠, 电话: 0359-0001009}, {姓名: 王小燕}]',
		],
		['联络员: [[卫晓棠, 王小燕]]', '“- ”或方括号多了一层，去掉一层'],
	])('%s', (text, expected) => {
		expect(advice(tellDepartment(text))).toEqual([expected]);
	});

	it.each([
		[
			'申请材料: 身份证、户口簿',
			'写了 2 样，每样一条，写成：申请材料: [{名称: 身份证}, {名称: 户口簿}]',
		],
		['申请材料: 身份证（正面、反面）', '写成：申请材料: {名称: 身份证（正面、反面）}'],
		['列入: [权责清单第87项]', '写成：- {清单: 权责清单, 编号: "87"}'],
		['代办: 不可以', '写成：代办: {可代办: 否}'],
		['常见问题: 能代办吗？', '写成：常见问题: {问: 能代办吗？, 答: ……}'],
		['救济途径: 60日内提出', '看清楚写的是哪一栏，例如：救济途径: {行政复议: ……}'],
		['沿革: 2023-10-01', '写成：沿革: {日期: 2023-10-01, 动作: ……}'],
	])('%s', (text, expected) => {
		expect(advice(tellItem(text))).toEqual([expected]);
	});

	it.each([
		['芮民发〔2024〕21号', '写成：发文: {文号: 芮民发〔2024〕21号}'],
		[
			'芮城县民政局 芮民发〔2024〕21号',
			'写成：发文: {机关: 芮城县民政局, 文号: 芮民发〔2024〕21号}',
		],
		['[芮城县民政局, 2024-03-01]', '写成：发文: {机关: 芮城县民政局, 日期: 2024-03-01}'],
		['[芮城县民政局, 芮城县残联]', '看清楚写的是哪一栏，例如：发文: {机关: ……}'],
		['[{机关: 甲}]', '这里只有一条：去掉“- ”和方括号，直接写栏目'],
	])('发文: %s', (text, expected) => {
		const { problems } = readRecord(list, `名称: 甲\n种类: 权责清单\n发文: ${text}`);
		expect(advice(told(problems))).toEqual([expected]);
	});

	it.each([
		['12345', '写成：热线: {名称: ……, 电话: "12345"}'],
		['便民热线 12345', '写成：热线: {名称: 便民热线, 电话: "12345"}'],
		['便民热线', '写成：热线: {名称: 便民热线, 电话: ……}'],
	])('热线: %s', (text, expected) => {
		const { problems } = readRecord(
			site,
			`名称: 甲\n县: 甲\n主办: 甲\n网址: https://a.gov.cn/\n热线: ${text}`,
		);
		expect(advice(told(problems))).toEqual([expected]);
	});

	it.each([
		[
			'轮值: [{星期: 周一, 单位或岗位: [教育局, 残联]}]',
			'这里只能写一个（写了：教育局、残联）；每个单位另写一条，各写星期',
		],
		[
			'工作时间: {星期: 周一, 上午: [8:30-10:00, 10:30-12:00]}',
			'这里只能写一个（写了：8:30-10:00、10:30-12:00）；只写一段，另一段另写一条“工作时间”，“星期”“起”“止”照抄',
		],
		[
			'工作时间: 周一至周五 8:00-12:00 14:00-17:00',
			'写成：工作时间: {星期: 周一至周五, 上午: 8:00-12:00, 下午: 14:00-17:00}',
		],
	])('%s', (text, expected) => {
		const { problems } = readRecord(
			serviceWindow,
			`编号: a\n名称: 甲\n大厅: 乙\n入驻: 轮流\n${text}`,
		);
		expect(advice(told(problems))).toEqual([expected]);
	});

	it('asks where only the clerk can know', () => {
		const { problems } = readRecord(village, '编号: a\n名称: 甲村\n并入: [乙村, 丙村]');
		expect(advice(told(problems))).toEqual([
			'这里只能写一个（写了：乙村、丙村）；问清楚是哪一个，只留那一个',
		]);
	});

	it('takes the numbers of a grid from the text', () => {
		const room = '{编号: "1", 名称: 甲, 位: "7,0,4,3"}';
		const { problems } = readRecord(plan, `楼层: [{名称: 一楼, 格: 24×12, 房间: [${room}]}]`);
		expect(advice(told(problems))).toEqual(['写成：格: [24, 12]', '写成：位: [7, 0, 4, 3]']);
	});
});

describe('a key that an entry of a procedure does not have', () => {
	it.each([
		[
			'{判断: 有房？, 谁办: 甲, 有: 受理, 无: 退回}',
			'答案不是“是、否”的，要写在“分支”里 | “有”“无”合成一栏，写成：分支: {有: 受理, 无: 退回}',
		],
		[
			'{判断: 有房？, 谁办: 甲, 是: 受理, 不是: 退回}',
			'答案不是“是、否”的，要写在“分支”里 | “是”“不是”合成一栏，写成：分支: {是: 受理, 不是: 退回}',
		],
		[
			'{判断: 有房？, 谁办: 甲, 是: 受理, 否: 退回, 下一步: 发证}',
			'“判断”后面不写“下一步” | “判断”没有“下一步”：写“是”“否”各去哪一步',
		],
		['{结束: 发证, 谁办: 甲}', '“结束”后面不写“谁办” | 把“谁办”删掉'],
		[
			'{步骤: 审核, 谁办: 甲, 是: 受理, 否: 退回}',
			'“步骤”后面不写“是”“否” | 有几种答案的要写“判断”：把“步骤”改成“判断”；不用判断的，只写“下一步”',
		],
		['{名称: 审核, 谁办: 甲}', '“名称”应当写成“步骤” | 把“名称”改成“步骤”'],
		[
			'{步骤: 审核, 谁办: 甲, 结束: 发证}',
			'“步骤”后面不写“结束” | “步骤”和“结束”各写一条，分成两个“- ”',
		],
		[
			'{并行: [[{步骤: 甲, 谁办: 乙}, {结束: 好}], [{步骤: 丙, 谁办: 乙}]]}',
			'并行的线里不能写“结束” | 放到“并行”后面，另写一条，和“- 并行”或“- 名称”的“-”对齐',
		],
		[
			'{步骤: 审核, 谁办: 甲, 审批人: 乙}',
			'没有“审批人”这一栏 | 这里可以写的栏目有：步骤、谁办、时限、材料、说明、地点、下一步',
		],
	])('%s', (entry, expected) => {
		expect(tellItem(`流程:\n  - ${entry}`)).toEqual([`4 UnknownKey ${expected}`]);
	});

	it('makes 分支 of a list from its own words', () => {
		const entry = '{判断: 齐？, 谁办: 甲, 分支: [齐全: 受理, 不齐: 退回]}';
		expect(advice(tellItem(`流程:\n  - ${entry}`))).toEqual([
			'写成：分支: {齐全: 受理, 不齐: 退回}',
		]);
	});
});
