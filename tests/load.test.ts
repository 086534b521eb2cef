import { describe, expect, it } from 'vitest';
import { load } from '../src/load.ts';
import { writeSmallCounty } from './fixtures/small-county.ts';

function loadWith(changes: Readonly<Record<string, string>>, newAddress?: boolean) {
	const directory = writeSmallCounty(changes);
	return load({ directory, name: 'content', today: '2026-11-22', newAddress });
}

/** `Name file:line` of everything that was found. */
function told(changes: Readonly<Record<string, string>>): string[] {
	const { problems } = loadWith(changes);
	return problems.map(({ name, at }) => `${name} ${at?.file.replace('content/', '')}:${at?.line}`);
}

const people = 'townships/donglu/people.yml';
const villages = 'townships/donglu/villages.yml';
const item = (...lines: string[]) =>
	['---', '名称: 低保', '类型: 行政给付', ...lines, '---', ''].join('\n');
const listed = '列入: [{清单: 权责清单}]';

describe('load', () => {
	it('hands out a county that nothing is wrong with', () => {
		const { disclosure, problems, texts, files } = loadWith({});
		expect(problems).toEqual([]);
		expect(disclosure?.items.map(({ name }) => name)).toEqual(['最低生活保障审核确认']);
		expect(texts.get('content/site.yml')).toContain('芮城县一码通');
		expect(files).toBe(12);
	});

	it('hands it out with warnings and notices too, but not with an error', () => {
		const list = '名称: 清单\n简称: 权责清单\n种类: 权责清单\n';
		const warned = loadWith({ 'lists/quanze.yml': `${list}公布总数: 2\n` });
		expect(warned.problems.map(({ name }) => name)).toEqual(['TotalsDiffer']);
		expect(warned.disclosure).toBeDefined();
		const refused = loadWith({ [people]: '- {姓名: 张三, 电话: "13800138000"}\n' });
		expect(refused.problems.map(({ name }) => name)).toEqual(['PrivateMobile']);
		expect(refused.disclosure).toBeUndefined();
	});

	it('places faults of procedures in the file, in one run with others', () => {
		const steps = [
			'流程:',
			'  - {步骤: 申请, 谁办: 申请人, 下一步: 受里}',
			'  - {步骤: 受理, 谁办: 窗口}',
		];
		const changes = { 'items/dibao.md': item(listed, ...steps), [villages]: '- {编号: a}\n' };
		expect(told(changes)).toContain('UnknownStep items/dibao.md:6');
		expect(told(changes).some((each) => each.startsWith(`MissingKey ${villages}`))).toBe(true);
	});

	it('tells of one slip in a procedure once', () => {
		const steps = ['流程:', '  - {判断: 齐全？, 谁办: 窗口, 是: 办结}', '  - {结束: 办结}'];
		expect(told({ 'items/dibao.md': item(listed, ...steps) })).toHaveLength(1);
	});

	it('checks the ledger, and lets the address change if prints are to be replaced', () => {
		const codes = `- {码: "704394", 对象: donglu, 名称: 东垆乡, 发码: 2026-11-21, 印制: [{日期: 2026-11-21, 版式: 桌牌, 数量: "1", 网址: https://old.example.cn/704394/, 内容: 9c1f}]}\n`;
		expect(told({ 'codes.yml': codes })).toEqual(['AddressChanged site.yml:4']);
		expect(loadWith({ 'codes.yml': codes }, true).problems).toEqual([]);
	});

	it('does not ask rules and ledger about content that could not all be read', () => {
		const changes = {
			'townships/donglu/posts.yml': '- {编号: minzheng}\n',
			'codes.yml': '- {码: "1"}\n',
		};
		const names = new Set(loadWith(changes).problems.map(({ name }) => name));
		expect(names).toEqual(new Set(['MissingKey']));
	});

	it('looks for private numbers all the same, and respects the consent it can see', () => {
		const changes = {
			'site.yml': '名称: 一码通\n',
			[people]:
				'- {姓名: 张三, 手机: "13800138000", 公开手机: 是}\n- {姓名: 李四, 手机: "13900139000"}\n',
		};
		const found = told(changes).filter((each) => each.startsWith('PrivateMobile'));
		expect(found).toEqual([`PrivateMobile ${people}:2`]);
	});

	it('looks for them in attachments of any encoding, and in their names', () => {
		const changes = {
			'files/yangbiao.csv': '姓名,身份证\n张三,140524199001010017\n',
			'files/13800138000.txt': '样表',
		};
		expect(told(changes)).toEqual([
			'PrivateMobile files/138****8000.txt:1',
			'PrivateId files/yangbiao.csv:2',
		]);
	});

	it('tells once of a mobile number that reading refused already', () => {
		expect(told({ [people]: '- {姓名: 张三, 手机: "13800138000"}\n' })).toEqual([
			`PrivateMobile ${people}:1`,
		]);
		const agents = '代办员: [{姓名: 李四, 电话: ["13800138000", "13900139000"]}]';
		const written = `- {编号: dongcun, 名称: 东村, 电话: 0359-0002101, ${agents}}\n`;
		expect(told({ [villages]: written })).toEqual([
			`PrivateMobile ${villages}:1`,
			`PrivateMobile ${villages}:1`,
		]);
	});

	it('says whose mobile number it is where it can', () => {
		const agents = '代办员: [{姓名: 李四, 电话: "13800138000"}]';
		const written = `- {编号: dongcun, 名称: 东村, 电话: 0359-0002101, ${agents}}\n`;
		const [problem] = loadWith({ [villages]: written }).problems;
		expect(problem?.message).toContain('代办员“李四”');
	});

	it('lets an agent publish a mobile number with consent', () => {
		const agent = '{姓名: 李四, 电话: "13800138000", 公开手机: 是}';
		const written = `- {编号: dongcun, 名称: 东村, 电话: 0359-0002101, 代办员: [${agent}]}\n`;
		expect(told({ [villages]: written })).toEqual([]);
	});

	it('says no private number, neither in a message nor in what could be mended', () => {
		const changes = {
			[people]: '- {姓名: 张三, 电话: "138 0013 8000", 手机: "１３９００１３９０００"}\n',
		};
		const { problems } = loadWith(changes);
		expect(problems.length).toBeGreaterThan(1);
		expect(JSON.stringify(problems)).not.toMatch(/13800138000|138 0013 8000|1390013|１３９００/);
		expect(JSON.stringify(problems)).toContain('138****8000');
		expect(problems.map(({ mend }) => mend)).not.toContain('138****8000');
	});

	it('orders problems by file, line and column', () => {
		const wrong = '- {姓名: 张三, 电话: "1", 手机: "2"}\n- {姓名: 李四, 电话: "3"}\n';
		const { problems } = loadWith({
			[people]: wrong,
			'departments/minzheng.yml': '名称: 民政局\n电话: 4\n',
		});
		const places = problems.map(({ at }) => [at?.file, at?.line, at?.column]);
		expect(places.map(([file, line]) => `${file}:${line}`)).toEqual([
			'content/departments/minzheng.yml:2',
			`content/${people}:1`,
			`content/${people}:1`,
			`content/${people}:2`,
		]);
		expect(places[1]?.[2]).toBeLessThan(Number(places[2]?.[2]));
	});
});
