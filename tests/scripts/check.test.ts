import { chmodSync, cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTY, makeMistake, readMistakes } from '../fixtures/mistakes.ts';
import { runOnce, runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DATE = ['--date', '2026-11-22'];

/** A copy of the county with the mistake of this id in it; its path. */
function countyWith(id: string): string {
	const content = join(temporaryFolder(), 'content');
	const mistake = readMistakes().find((each) => each.id === id);
	if (mistake) makeMistake(mistake, content);
	return content;
}

describe('npm run check', () => {
	it('says that all is well', () => {
		const { status, output } = runOnce('check', ['--content', COUNTY, ...DATE]);
		expect(status).toBe(0);
		expect(output).toMatch(/^共检查 26 个文件，没有错误。可以发布。（\d+ 毫秒）\n$/);
	});

	it('names what is wrong and fails', () => {
		const { status, output } = runOnce('check', ['--content', countyWith('wide-colon'), ...DATE]);
		expect(status).toBe(1);
		expect(output).toContain('--> content/departments/minzheng.yml:4:3\n');
		expect(output).toContain('1 处错误。网站没有更新');
	});

	it('tells programs the same, a line for each problem', () => {
		const words = ['--content', countyWith('anchor-and-alias'), '--json', ...DATE];
		const { status, output } = runOnce('check', words);
		expect(status).toBe(1);
		const lines = output.trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line))).toMatchObject([
			{
				name: 'AnchorRefused',
				severity: 'error',
				file: 'content/departments/minzheng.yml',
				line: 4,
			},
			{
				name: 'AliasRefused',
				severity: 'error',
				file: 'content/departments/minzheng.yml',
				line: 6,
			},
		]);
	});

	it.each([
		[['--jsn'], '没有“--jsn”这个选项，是不是“--json”（加 --help 看有哪些选项）'],
		[['--content'], '“--content”后面要写内容（加 --help 看有哪些选项）'],
		[['--content', '/nowhere'], '找不到内容文件夹：/nowhere（用 --content 指定，默认是 content）'],
		[['--content', join(COUNTY, 'site.yml')], '不是文件夹；--content 后面写放内容的文件夹'],
		[['--date', '2026-02-30'], '--date 后面写日期，如 2026-11-21；现在写的是“2026-02-30”'],
		// What is left of `npm run check --content ../芮城县`, where npm keeps the option to itself.
		[['../芮城县'], '不认识“../芮城县”。选项写在单独的“--”后面'],
	])('says in one line that it is called wrongly: %j', (words, line) => {
		const { status, output } = runOnce('check', words);
		expect(status).toBe(1);
		expect(output).toContain(line);
		expect(output.trimEnd().split('\n')).toHaveLength(1);
	});
});

describe('npm run fix', () => {
	const file = (content: string) => join(content, 'departments/minzheng.yml');

	it('only shows what it would do where nobody can be asked', () => {
		const content = countyWith('many-slips');
		const before = readFileSync(file(content));
		const { status, output } = runOnce('fix', ['--content', content]);
		expect(status).toBe(0);
		expect(output).toContain('-简称:民政局\n');
		expect(output).toContain('+简称: 民政局\n');
		expect(output).toContain('没有改。要改就运行：npm run fix -- --yes');
		expect(readFileSync(file(content))).toEqual(before);
	});

	it('writes with --yes, keeps the file’s mode, and has nothing to do the second time', async () => {
		const content = countyWith('gbk-with-mistake');
		chmodSync(file(content), 0o640);
		const { output } = await runScript('fix', ['--content', content, '--yes']);
		expect(output).toContain('改了 1 个文件');
		expect(readFileSync(file(content), 'utf8')).toContain('电话: 0359-0001001\n');
		expect(statSync(file(content)).mode & 0o777).toBe(0o640);
		expect(existsSync(join(content, 'departments/.minzheng.yml.new'))).toBe(false);
		const again = runOnce('fix', ['--content', content, '--yes']);
		expect(again).toMatchObject({ status: 0 });
		expect(again.output).toContain('没有能自动改的地方');
		expect(runOnce('check', ['--content', content, ...DATE]).status).toBe(0);
	});

	it('changes nothing with --dry-run', () => {
		const content = join(temporaryFolder(), 'content');
		cpSync(COUNTY, content, { recursive: true });
		writeFileSync(file(content), '名称：芮城县民政局\n');
		expect(runOnce('fix', ['--content', content, '--yes', '--dry-run']).output).toContain(
			'没有改。',
		);
		expect(readFileSync(file(content), 'utf8')).toBe('名称：芮城县民政局\n');
	});
});
