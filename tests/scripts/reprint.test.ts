import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTY } from '../fixtures/mistakes.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function county() {
	const home = temporaryFolder();
	const [content, out] = [join(home, 'content'), join(home, 'print')];
	cpSync(COUNTY, content, { recursive: true });
	const run = (name: string, date: string, ...words: string[]) =>
		runScript(name, [...words, '--content', content, '--out', out, '--date', date]);
	const change = (file: string, from: string, to: string) => {
		const path = join(content, 'townships/donglu', file);
		const text = readFileSync(path, 'utf8');
		if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
		writeFileSync(path, text.replace(from, to));
	};
	return { content, out, run, change };
}

describe('npm run reprint', () => {
	it('tells after a change exactly which plaques are wrong, and which stand', async () => {
		const { content, out, run, change } = county();
		const done = await run('print', '2026-11-25', '--done', '--format', '职责牌、海报A4、贴纸');
		expect(done.output).toContain('里没有做好的印刷文件，所以按现在的内容登记。');
		expect(done.output).toMatch(/登记了 \d+ 件：.*职责牌 1/);
		const before = await run('reprint', '2026-11-26', '--format', '职责牌、海报A4');
		expect(before.output).toContain('0 种要重印，0 种该取下');

		change('posts.yml', '电话: 0359-0002011', '电话: 0359-0002019');
		const { status, output } = await run('reprint', '2026-12-05');
		expect(status).toBe(0);
		expect(output).toContain('职责牌 1 份  2026-11-25 印');
		expect(output).toMatch(/电话\n +牌子上 {2}0359-0002011\n +现在是 {2}0359-0002019\n/);
		expect(output).toMatch(/贴纸 1 份 .*\n +改了电话，牌子上没有印这些。/);
		expect(readFileSync(join(out, '重印清单.csv'), 'utf8')).toContain('电话：0359-0002019');
		expect(existsSync(join(out, '重印清单.xlsx'))).toBe(true);

		const json = await run('reprint', '2026-12-05', '--json', '--format', '职责牌');
		expect(JSON.parse(json.output)).toMatchObject({ verdict: 'reprint', township: 'donglu' });

		await run('print', '2026-12-06', '--only', 'changed', '--format', '职责牌');
		await run('print', '2026-12-08', '--done');
		const after = await run('reprint', '2026-12-08', '--format', '职责牌');
		expect(after.output).toContain('0 种要重印');
		expect(readFileSync(join(content, 'printed.yml'), 'utf8')).toContain('0359-0002011');
	});

	it('lists no more what was taken down, by its code', async () => {
		const { content, run } = county();
		await run('print', '2026-11-25', '--done', '--format', '职责牌、贴纸');
		const before = await run('reprint', '2026-11-26', '--format', '职责牌', '--json');
		const { code } = JSON.parse(before.output);
		const gone = await run('print', '2026-12-01', '--gone', code, '--format', '职责牌');
		expect(gone.output).toMatch(/记下了，这些牌子已经取下.*\n.*职责牌/);
		expect(readFileSync(join(content, 'codes.yml'), 'utf8')).toMatch(
			/\{日期: 2026-12-01, 版式: 职责牌, 数量: "0", /,
		);
		const after = await run('reprint', '2026-12-02', '--json');
		expect(after.output).not.toContain('职责牌');
		expect(after.output).toContain(code);
		const twice = await run('print', '2026-12-03', '--gone', code, '--format', '职责牌');
		expect(twice.status).toBe(1);
		expect(twice.output).toContain('没有登记过还挂着的职责牌');
		const unknown = await run('print', '2026-12-03', '--gone', '123');
		expect(unknown.output).toContain('没有发过码 123');
	});

	it('has every printed code after a change of address, which nothing else takes unasked', async () => {
		const { content, run } = county();
		const site = join(content, 'site.yml');
		const text = readFileSync(site, 'utf8');
		writeFileSync(site, text.replace('https://ymt.example.gov.cn/', 'https://new.example.gov.cn/'));
		const refused = await run('print', '2026-12-05', '--only', 'changed');
		expect(refused.output).toContain('[AddressChanged]');
		expect(refused.status).toBe(1);
		const { output } = await run('reprint', '2026-12-05');
		expect(output).toMatch(/牌子上 {2}https:\/\/ymt.example.gov.cn\/\n +现在是 {2}https:\/\/new/);
		const again = await run('print', '2026-12-05', '--only', 'changed', '--new-address');
		expect(again.status).toBe(0);
	});
});
