/** The county of the fixtures, which uses every key, with what some keys need to show an effect. */
import { makeMistake } from '../fixtures/mistakes.ts';

const ADDITIONS: Readonly<Record<string, readonly string[]>> = {
	// Warnings are looked for; they must not stop anything.
	'site.yml': [
		'-规则: {村级牌上限: 6, 村级证明数: 1, 核对有效天数: 180, 严格: 是}',
		'+规则: {村级牌上限: 6, 村级证明数: 1, 核对有效天数: 180, 严格: 否}',
	],
	// An older version of a law is cited.
	'laws.yml': [
		'-- {名称: 社会救助暂行办法, 版本: 2019修订, 施行: 2019-03-02}',
		'+- {名称: 社会救助暂行办法, 版本: 2019修订, 施行: 2019-03-02, 说明: 删去了第五条}',
	],
	'items/linshi.md': [
		'-设定依据: {法规: 社会救助暂行办法, 版本: 2019修订, 条款: 第四十七条}',
		'+设定依据: {法规: 社会救助暂行办法, 版本: 2014公布, 条款: 第四十七条}',
		'+对口部门: {部门: 教育局}',
	],
	// Steps can be jumped to that are reached otherwise too.
	'items/zm-shouyang.md': [
		'-列入: [{清单: 村级证明清单, 编号: "1"}]',
		'+列入: [{清单: 村级证明清单, 编号: "1"}]',
		'+流程:',
		'+  - {步骤: 提出申请, 谁办: 申请人}',
		'+  - 并行: [[{步骤: 走访邻居, 谁办: 村委会}], [{步骤: 核对户籍, 谁办: 乡镇窗口}]]',
		'+    下一步: 情况属实？',
		'+  - {步骤: 补充说明, 谁办: 乡镇窗口}',
		'+  - {判断: 情况属实？, 谁办: 申请人, 是: 要补材料？, 否: 补充说明}',
		'+  - {判断: 要补材料？, 谁办: 申请人, 是: 补充说明, 否: 办结}',
		'+  - {结束: 办结}',
	],
	// These weeks, which the pages of windows show.
	'holidays.yml': [
		'-放假: [2026-02-14至2026-02-23, 2026-03-09]',
		'-上班: [2026-02-28]',
		'+放假: [2026-11-23至2026-11-24]',
		'+上班: [2026-11-28]',
	],
	// References need something else to name.
	'departments/weijian.yml': ['+名称: 芮城县卫生健康局', '+电话: 0359-0001201'],
	'townships/donglu/township.yml': [
		'-  - {编号: bianmin, 名称: 综合便民服务中心, 地址: 乡政府一楼, 电话: 0359-0002080, 意见簿: 咨询台, 举报箱: 大厅门口}',
		'+  - {编号: bianmin, 名称: 综合便民服务中心, 地址: 乡政府一楼, 电话: 0359-0002080, 意见簿: 咨询台, 举报箱: 大厅门口}',
		'+  - {编号: qunzhong, 名称: 党群服务中心}',
	],
	'townships/donglu/windows.yml': [
		'+- {编号: w4, 名称: 4号窗口, 大厅: qunzhong, 入驻: 常驻, 岗位: [政务公开岗]}',
	],
	'townships/donglu/villages.yml': [
		'+- {编号: nancun, 名称: 南村, 并入: heyuan, 并入日期: 2026-01-01}',
	],
};

/** Writes the county into an empty folder. */
export function writeCounty(folder: string): void {
	const changes = Object.entries(ADDITIONS).map(([path, lines]) => {
		return { path, verb: path.includes('weijian') ? 'new' : '', operand: '', lines };
	});
	makeMistake({ id: '', title: '', expected: [], changes }, folder);
}
