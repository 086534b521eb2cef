import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/publish/workplace.ts';
import { patientLock } from '../support/patience.ts';
import { runOnce, runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TODAY = '2026-11-22';

/** A copy of the sample county, with an older site. */
function county() {
	const home = temporaryFolder();
	const [content, out] = [join(home, 'content'), join(home, 'dist')];
	cpSync(join(ROOT, 'content'), content, { recursive: true });
	mkdirSync(out);
	for (const file of ['index.html', 'codes.json']) writeFileSync(join(out, file), 'old');
	const words = ['--content', content, '--date', TODAY];
	return {
		content,
		out,
		ledger: join(content, 'codes.yml'),
		words,
		site: [...words, '--out', out],
	};
}

const isUntouched = (out: string) =>
	readdirSync(out).length === 2 && readFileSync(join(out, 'index.html'), 'utf8') === 'old';

describe('npm run build', () => {
	it('publishes nothing while the content has a mistake, and tells it', async () => {
		const { content, out, site } = county();
		writeFileSync(join(content, 'site.yml'), '名称: 芮城县一码通\n县 芮城县\n');
		const { status, output } = await runScript('build', site);
		expect(status).toBe(1);
		expect(output).toContain('content/site.yml:2');
		expect(isUntouched(out)).toBe(true);
	});

	it('issues no codes in a CI, and says what to do', async () => {
		const { ledger, out, site } = county();
		const first = readFileSync(ledger, 'utf8').split(/^(?=- )/m, 3);
		writeFileSync(ledger, first.join(''));
		const before = readFileSync(ledger, 'utf8');
		const { status, output } = await runScript('build', site, { CI: 'true' });
		expect(status).toBe(1);
		expect(output).toContain('[CodeMissing]');
		expect(output).toMatch(/--> content\/codes\.yml:1.*npm run codes.*codes\.yml/s);
		expect(readFileSync(ledger, 'utf8')).toBe(before);
		expect(isUntouched(out)).toBe(true);
	});

	it('never makes a lost ledger anew', async () => {
		const { ledger, site } = county();
		rmSync(ledger);
		const { status, output } = await runScript('build', site);
		expect([status, existsSync(ledger)]).toEqual([1, false]);
		expect(output).toContain('缺少 content/codes.yml');
	});

	it('is refused while another one is at work', async () => {
		const { out, site } = county();
		const lock = await patientLock();
		const { status, output } = runOnce('build', site);
		lock.release();
		expect(status).toBe(1);
		expect(output).toContain(`另一次生成正在进行（进程 ${process.pid}，`);
		expect(isUntouched(out)).toBe(true);
	});

	it('does not write over the content', () => {
		const { content, words } = county();
		const { status, output } = runOnce('build', [...words, '--out', content]);
		expect(status).toBe(1);
		expect(output).toContain('不能把网站生成到');
		expect(existsSync(join(content, 'site.yml'))).toBe(true);
	});
});

describe('npm run codes', () => {
	it('begins a ledger, then has nothing more to issue', async () => {
		const { ledger, words } = county();
		rmSync(ledger);
		const first = await runScript('codes', words);
		expect(first.output).toMatch(/发了 \d+ 个新码，已记入 content\/codes\.yml/s);
		const text = readFileSync(ledger, 'utf8');
		const second = await runScript('codes', words);
		expect(second).toEqual({ status: 0, output: expect.stringContaining('都有码了') });
		expect(readFileSync(ledger, 'utf8')).toBe(text);
	});

	it('lists the ledger, and looks up a code however it is typed', async () => {
		const { ledger, words } = county();
		const [, code = ''] = /码: "(\d{6})"/.exec(readFileSync(ledger, 'utf8')) ?? [];
		const grouped = `${code.slice(0, 3)} ${code.slice(3)}`;
		const list = await runScript('codes', ['list', ...words]);
		expect(list.output).toContain(`${grouped}  site`);
		const shown = await runScript('codes', ['show', ...grouped.split(' '), ...words]);
		expect(shown.output).toContain(`网址  https://ymt.example.gov.cn/${code}/`);
		const unknown = await runScript('codes', ['show', '000001', ...words]);
		expect(unknown).toEqual({ status: 1, output: expect.stringContaining('没有发过码 000001') });
	});
});
