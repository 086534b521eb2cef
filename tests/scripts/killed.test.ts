import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	watch,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerJson } from '../../src/codes/published.ts';
import { load } from '../../src/load.ts';
import { LOCK, PRINT_SHOP, WORKSHOP } from '../../src/publish/workplace.ts';
import { TODAY } from '../fixtures/build-disclosure.ts';
import { COUNTY } from '../fixtures/mistakes.ts';
import { filesIn } from '../support/files-in.ts';
import { type Moment, runScript, runUntil } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** As soon as something in a folder is made, written or renamed. */
const whenTouched =
	(folder: string): Moment =>
	(strike) => {
		mkdirSync(folder, { recursive: true });
		const watcher = watch(folder, strike);
		return () => watcher.close();
	};

/** As soon as a file or folder is there. */
const whenThere =
	(path: string): Moment =>
	(strike) => {
		const timer = setInterval(() => existsSync(path) && strike(), 2);
		return () => clearInterval(timer);
	};

/** A copy of the small county, and how its commands are run and killed. */
function county() {
	const home = temporaryFolder();
	const [content, out] = [join(home, 'content'), join(home, 'out')];
	cpSync(COUNTY, content, { recursive: true });
	const where = ['--content', content, '--date', TODAY];
	return {
		home,
		content,
		out,
		run: (name: string, ...words: string[]) => runScript(name, [...words, ...where]),
		kill: (moment: Moment, name: string, ...words: string[]) =>
			runUntil(moment, name, [...words, ...where]),
	};
}

function change(file: string, from: string, to: string): void {
	const text = readFileSync(file, 'utf8');
	if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
	writeFileSync(file, text.replaceAll(from, to));
}

describe('killed half-way', () => {
	it('a build leaves the old site whole, or the new one, and the next succeeds', async () => {
		const { home, content, out, run, kill } = county();
		change(join(content, 'site.yml'), '印刷页: 是', '印刷页: 否');
		const ledger = load({ directory: content, name: 'content', today: TODAY }).disclosure?.ledger;
		mkdirSync(out);
		writeFileSync(join(out, 'index.html'), 'old');
		writeFileSync(join(out, 'codes.json'), ledgerJson(ledger ?? []));
		const old = filesIn(out);
		const left: Readonly<Record<string, string>>[] = [];
		for (const moment of [
			whenTouched(LOCK),
			whenThere(join(WORKSHOP, 'index.html')),
			whenTouched(home),
		]) {
			const { status } = await kill(moment, 'build', '--out', out);
			if (status !== null) expect(status).toBe(0);
			left.push(filesIn(out));
		}
		expect(left.slice(0, 2)).toEqual([old, old]);
		const { status, output } = await run('build', '--out', out);
		expect(output).toContain('网站已生成到');
		expect(status).toBe(0);
		const whole = filesIn(out);
		expect(Object.keys(whole).length).toBeGreaterThan(50);
		expect([Object.keys(old), Object.keys(whole)]).toContainEqual(Object.keys(left[2] ?? {}));
		expect(readdirSync(home).sort()).toEqual(['content', 'out']);
	});

	it('a print run leaves the files of the last one, and the next succeeds', async () => {
		const { content, out, run, kill } = county();
		const words = ['--out', out, '--format', '职责牌、贴纸'];
		await run('print', ...words);
		const before = filesIn(out);
		const old = '0359-0002011';
		for (const [index, moment] of [
			whenTouched(LOCK),
			whenThere(join(PRINT_SHOP, 'donglu')),
		].entries()) {
			// What is new to the cache takes its time.
			change(
				join(content, 'townships/donglu/posts.yml'),
				index === 0 ? old : `${old}转1`,
				`${old}转${index + 1}`,
			);
			await kill(moment, 'print', ...words);
			expect(filesIn(out)).toEqual(before);
		}
		const { status } = await run('print', ...words);
		expect(status).toBe(0);
		expect(Object.keys(filesIn(out))).toEqual(Object.keys(before));
		expect(filesIn(out)).not.toEqual(before);
		expect(readdirSync(out)).toEqual(['donglu', 'site']);
	});

	it('a change of the ledger is made or not made, never half', async () => {
		const { content, run, kill } = county();
		const file = join(content, 'codes.yml');
		const before = readFileSync(file, 'utf8');
		const retire = ['retire', '248933', '--reason', '窗口撤并', '--to', '635202'];
		for (const moment of [whenTouched(LOCK), whenTouched(content)]) {
			await kill(moment, 'codes', ...retire);
			const after = readFileSync(file, 'utf8');
			if (after !== before) expect(after).toBe(retired(before));
			expect((await run('codes', 'list')).status).toBe(0);
		}
		writeFileSync(file, before);
		expect((await run('codes', ...retire)).status).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(retired(before));
	});

	it('a fix leaves each file as it was or put right, and the next does the rest', async () => {
		const { content, run, kill } = county();
		const folder = join(content, 'departments');
		for (const name of readdirSync(folder)) change(join(folder, name), ': ', '：');
		const before = filesIn(folder);
		await kill(whenTouched(folder), 'fix', '--yes');
		const between = filesIn(folder);
		await run('fix', '--yes');
		const after = filesIn(folder);
		for (const [path, text] of Object.entries(after)) {
			expect([before[path], text]).toContain(between[path]);
			expect(text).not.toBe(before[path]);
		}
		expect((await run('fix', '--dry-run')).output).toContain('没有能自动改的地方');
	});
});

function retired(ledger: string): string {
	return ledger.replace(
		'名称: 3号窗口 轮流\n  发码: 2026-11-21\n',
		'$&  停用: {日期: 2026-11-22, 说明: 窗口撤并}\n  转到: donglu/window/w2\n',
	);
}
