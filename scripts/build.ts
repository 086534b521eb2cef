/** `npm run build`: checks the content, issues the codes that are missing, and publishes the site. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ledgerJson } from '../src/codes/published.ts';
import { copyAttachments } from '../src/publish/attachments.ts';
import { takeLock } from '../src/publish/lock.ts';
import { ROOT, renderPages } from '../src/publish/render.ts';
import { assertReplaceable } from '../src/publish/replaceable.ts';
import { openStage } from '../src/publish/stage.ts';
import { describeSite } from '../src/publish/summary.ts';
import { assertSound } from '../src/publish/verify.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { checkedWithCodes } from './steps/checked.ts';

const USAGE = `用法：npm run build -- [选项]
  --content 文件夹  内容在哪里（默认 content）
  --out 文件夹      网站生成到哪里（默认 dist）
  --date 日期       按哪一天生成（默认今天）`;

await runCommand(async () => {
	const started = performance.now();
	const { common, text } = readOptions({ out: { type: 'string', default: 'dist' } }, USAGE);
	const out = resolve(text('out') ?? '');
	assertReplaceable(out, { root: ROOT, content: common.content });
	takeLock(join(ROOT, '.cache/building'));
	const stage = openStage(out, join(ROOT, '.cache/site'));
	const disclosure = checkedWithCodes(common);
	if (!disclosure) return 1;
	await renderPages(stage.folder);
	copyAttachments(common.content, disclosure.files, stage.folder);
	writeFileSync(join(stage.folder, 'codes.json'), ledgerJson(disclosure.ledger));
	assertSound(stage.folder, disclosure);
	const summary = describeSite(stage.folder);
	stage.publish();
	console.log(`网站已生成到 ${out}：${summary}，用时 ${seconds(started)} 秒。`);
	return 0;
});
// When a page fails, Astro is still writing others: they must not outlive the command.
if (process.exitCode) process.exit();

function seconds(since: number): string {
	return ((performance.now() - since) / 1000).toFixed(1);
}
