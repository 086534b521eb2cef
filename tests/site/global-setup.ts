/** Builds the sample county for all tests that look at a site: at its address, and below a portal. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../src/publish/workplace.ts';
import { prepareChromium } from '../browser/chromium.ts';
import { runScript } from '../support/run-script.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the sample county's site. */
		readonly site: string;
		/** The folder of the same below `https://www.example.gov.cn/ymt/`, with some codes of old. */
		readonly siteBelowPortal: string;
	}
}

/** The day that all tests of the site live on. */
export const TODAY = '2026-11-22';
const PORTAL = 'https://www.example.gov.cn/ymt/';

/** What years leave in a ledger: something replaced, something closed, something under a new name. */
const OLD_CODES = `- 码: "200015"
  对象: donglu/window/w9
  名称: 9号窗口 粮食补贴
  发码: 2019-05-06
  停用: {日期: 2023-12-31, 说明: 窗口撤并}
  转到: donglu/window/w5
- 码: "300020"
  对象: donglu/office/liangzhan
  名称: 粮油管理站
  发码: 2019-05-06
  停用: {日期: 2023-12-31}
- 码: "400035"
  对象: donglu/window/jianfang
  名称: 建房审批窗口
  发码: 2019-05-06
  转到: donglu/window/w3
- 码: "500047"
  对象: donglu/village/shiqiao
  名称: 石桥村
  发码: 2019-05-06
`;

export default async function buildSites(project: TestProject): Promise<() => void> {
	prepareChromium();
	const folder = mkdtempSync(join(tmpdir(), 'mashangqing-'));
	const content = join(ROOT, 'content');
	project.provide('site', await build(content, join(folder, 'site')));
	const copy = join(folder, 'content');
	cpSync(content, copy, { recursive: true });
	moveBelowPortal(join(copy, 'site.yml'));
	appendFileSync(join(copy, 'codes.yml'), OLD_CODES);
	project.provide('siteBelowPortal', await build(copy, join(folder, 'below')));
	return () => rmSync(folder, { recursive: true, force: true });
}

/** Builds like a CI, which issues no codes: tests must not change the ledger. */
async function build(content: string, out: string): Promise<string> {
	const words = ['--content', content, '--out', out, '--date', TODAY, '--new-address'];
	const { status, output } = await runScript('build', words, { CI: 'true' });
	if (status !== 0) throw new Error(`The sample county could not be built:\n${output}`);
	return out;
}

function moveBelowPortal(file: string): void {
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace(/^网址:.*$/m, `网址: ${PORTAL}`));
}
