import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { jsonLine } from '../../src/terminal/json-line.ts';
import { formatProblems } from '../../src/terminal/problems.ts';
import { reportOf } from '../../src/terminal/report.ts';

const FILE = 'content/departments/minzheng.yml';

function problem(overrides: Partial<Problem> = {}): Problem {
	return {
		name: 'WideColon',
		severity: 'error',
		message: '“电话”后面用了中文冒号“：”',
		fix: '改成英文冒号加一个空格：“: ”',
		mend: ': ',
		at: { file: FILE, line: 2, column: 3, length: 1 },
		...overrides,
	};
}

const TEXTS = new Map([[FILE, '名称: 芮城县民政局\n电话：0359-0001001\n手机: 13812345678\n']]);
const report = (problems: readonly Problem[], format = {}) =>
	formatProblems({ problems, texts: TEXTS, files: 24 }, format);

describe('the report of a check', () => {
	it('shows what is wrong, where, and how to put it right', () => {
		expect(report([problem()], { milliseconds: 66.4 })).toBe(
			[
				'错误 “电话”后面用了中文冒号“：”  [WideColon]',
				`  --> ${FILE}:2:3`,
				'   2 │ 电话：0359-0001001',
				'     │     ^^',
				'     改法：改成英文冒号加一个空格：“: ”（可用 npm run fix 自动改）',
				'',
				'共检查 24 个文件，1 处错误。网站没有更新，居民看到的仍是上一版。（66 毫秒）',
			].join('\n'),
		);
	});

	it('aligns a fix of several lines', () => {
		const text = report([problem({ fix: '写成：流程:\n  - {步骤: ……}', mend: undefined })]);
		expect(text).toContain('     改法：写成：流程:\n             - {步骤: ……}\n');
	});

	it('has no line to show of a file that is not there, nor a place without a file', () => {
		const at = { file: 'content/codes.yml', line: 1, column: 1, length: 0 };
		const block = report([problem({ name: 'MissingFile', at })]).split('\n\n')[0];
		expect(block?.split('\n')).toHaveLength(3);
		expect(report([problem({ at: undefined })])).not.toContain('-->');
	});

	it('is happy about a county without mistakes', () => {
		expect(report([])).toBe('共检查 24 个文件，没有错误。可以发布。');
	});

	it('counts by severity, and puts errors last, where the eye is', () => {
		const text = report([
			problem(),
			problem({ name: 'TotalsDiffer', severity: 'warning' }),
			problem({ name: 'NotVerified', severity: 'notice' }),
		]);
		expect(text).toMatch(/\[NotVerified\].*\[TotalsDiffer\].*\[WideColon\]/s);
		expect(text).toContain('24 个文件，1 处错误，1 处警告，1 处提醒。网站没有更新');
		expect(report([problem({ severity: 'warning' })])).toContain('没有错误，1 处警告。可以发布。');
	});

	it('sums notices up by name, with three examples', () => {
		const notices = [1, 2, 3, 4, 5].map((line) =>
			problem({
				name: 'NotVerified',
				severity: 'notice',
				message: `第 ${line} 个没有核对日期`,
				at: { file: FILE, line, column: 1, length: 0 },
			}),
		);
		const text = report(notices);
		expect(text).toContain('提醒 5 处  [NotVerified]');
		expect(text).toContain(`  --> ${FILE}:3:1  第 3 个没有核对日期`);
		expect(text).not.toContain('第 4 个');
		expect(text).toContain('其余 2 处加 --all 列出');
		expect(report(notices, { all: true })).toContain('第 5 个没有核对日期');
	});

	it('does not show the same mistake of one file for ever', () => {
		const many = Array.from({ length: 60 }, () => problem());
		expect(report(many).match(/\[WideColon\]/g)).toHaveLength(5);
		expect(report(many)).toContain('这个文件里同样的问题还有 55 处（加 --all 全部列出）');
		expect(report(many, { all: true }).match(/\[WideColon\]/g)).toHaveLength(60);
	});

	it('has colours only where they are wanted', () => {
		expect(report([problem()])).not.toContain('\u001B');
		expect(report([problem()], { colour: true })).toContain('\u001B[31m错误\u001B[39m');
	});

	it('never shows a private number, not even in the line it quotes', () => {
		const at = { file: FILE, line: 3, column: 5, length: 11 };
		const text = reportOf({ problems: [problem({ at })], texts: TEXTS, files: 1 });
		expect(text).toContain('   3 │ 手机: 138****5678\n     │       ^^^^^^^^^^^');
		expect(text).not.toContain('13812345678');
	});

	it('lets no file steer the terminal', () => {
		const texts = new Map([[FILE, '名称: \u001B[2J甲\u202E乙\n']]);
		const at = { file: FILE, line: 1, column: 1, length: 2 };
		const evil = problem({ at, message: '\u001B[31m红\n行' });
		const text = formatProblems({ problems: [evil], texts, files: 1 });
		expect(text).toContain('名称: ·[2J甲·乙');
		expect(text).toContain('·[31m红·行');
	});
});

describe('jsonLine', () => {
	it('is one line with the keys that programs know', () => {
		expect(JSON.parse(jsonLine(problem({ message: '两\n行' })))).toEqual({
			name: 'WideColon',
			severity: 'error',
			file: FILE,
			line: 2,
			column: 3,
			message: '两\n行',
			fix: '改成英文冒号加一个空格：“: ”（可用 npm run fix 自动改）',
		});
		expect(jsonLine(problem({ message: '两\n行' }))).not.toContain('\n');
	});
});
