import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTY } from '../fixtures/mistakes.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A copy of the county, and the command for its codes. */
function county() {
	const content = join(temporaryFolder(), 'content');
	cpSync(COUNTY, content, { recursive: true });
	const file = join(content, 'codes.yml');
	return {
		content,
		file,
		ledger: () => readFileSync(file, 'utf8'),
		codes: (...words: string[]) =>
			runScript('codes', [...words, '--content', content, '--date', '2026-11-22']),
	};
}

describe('npm run codes -- retire', () => {
	it('writes 停用 and 转到, and leaves every other byte alone', async () => {
		const { ledger, file, codes } = county();
		writeFileSync(file, `\uFEFF${ledger().replaceAll('\n', '\r\n')}`);
		const before = ledger();
		const { status, output } = await codes(
			'retire',
			'248 933',
			'--reason',
			'窗口撤并',
			'--to',
			'635202',
		);
		expect(output).toContain(
			'码 248 933（3号窗口 轮流）2026年11月22日起停用（窗口撤并），转到“2号窗口 社会救助”。',
		);
		expect(output).toContain('+   28    停用: {日期: 2026-11-22, 说明: 窗口撤并}\n');
		expect(status).toBe(0);
		expect(ledger()).toBe(
			before.replace(
				'名称: 3号窗口 轮流\r\n  发码: 2026-11-21\r\n',
				'$&  停用: {日期: 2026-11-22, 说明: 窗口撤并}\r\n  转到: donglu/window/w2\r\n',
			),
		);
	});

	it('puts right what the check asks for, when a window is gone already', async () => {
		const { content, codes } = county();
		const windows = join(content, 'townships/donglu/windows.yml');
		const text = readFileSync(windows, 'utf8');
		writeFileSync(windows, text.slice(0, text.indexOf('- 编号: w3')));
		const plan = join(content, 'townships/donglu/plan.yml');
		rmSync(plan);
		expect((await codes('list')).output).toContain('[TargetGone]');
		const { status } = await codes(
			'retire',
			'248933',
			'--reason',
			'撤了',
			'--to',
			'1号窗口 综合受理',
		);
		expect(status).toBe(0);
		expect((await codes('show', '248933')).output).toContain('现状  转到 donglu/window/w1');
	});

	it('changes nothing when it refuses', async () => {
		const { ledger, codes } = county();
		const before = ledger();
		const { status, output } = await codes('retire', '100023', '--reason', '撤了');
		expect(output).toContain('已写明2026年3月1日起停用');
		expect(status).toBe(1);
		expect(ledger()).toBe(before);
	});
});

describe('npm run codes -- move', () => {
	it('takes a page’s address, and replaces where the code led before', async () => {
		const { ledger, codes } = county();
		const before = ledger();
		const { output } = await codes('move', '100014', '--to', '/donglu/windows/w2/');
		expect(output).toContain('-   64    转到: donglu/window/w1\n+   64    转到: donglu/window/w2');
		expect(ledger()).toBe(before.replace('转到: donglu/window/w1', '转到: donglu/window/w2'));
	});
});

describe('npm run codes -- show', () => {
	it('tells what was printed, where it hangs, and what it says', async () => {
		const { output } = await county().codes('show', '635202');
		expect(output).toContain('印制  2026-11-22  桌牌 2 份，网址 https://ymt.example.gov.cn/\n');
		expect(output).toContain('        印的字没有留底（校验码 9c1f03ab）\n');
		expect(output).toContain('印制  2026-11-22  贴纸 1 份，挂在综合便民服务中心，');
		expect(output).toContain('        名称：2号窗口 社会救助\n');
	});
});
