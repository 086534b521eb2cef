/** `npm run build`: checks the content, issues the codes that are missing, and publishes the site. */
import { resolve } from 'node:path';
import { buildSite } from '../src/publish/build-site.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run build -- [选项]
  --content 文件夹  内容在哪里（默认 content）
  --out 文件夹      网站生成到哪里（默认 dist）
  --date 日期       按哪一天生成（默认今天）
  --new-address     换了网址，印着旧网址的牌子都会重印`;

await runCommand(async () => {
	const started = performance.now();
	const { common, flag, text } = readOptions(
		{ out: { type: 'string', default: 'dist' }, 'new-address': { type: 'boolean' } },
		USAGE,
	);
	const out = resolve(text('out') ?? '');
	const summary = await buildSite({ ...common, newAddress: flag('new-address'), out });
	if (summary === undefined) return 1;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`网站已生成到 ${out}：${summary}，用时 ${seconds} 秒。`);
	return 0;
});
// When one page fails, Astro is still writing others: they must not outlive the command.
if (process.exitCode) process.exit();
