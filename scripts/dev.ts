/** `npm run dev`: shows the site while its content or its pages are being written. */
import { contentPlugin } from '../src/publish/dev-plugin.ts';
import { portOf } from '../src/publish/listen.ts';
import { startAstro } from '../src/publish/render.ts';
import { getLoaded, openSite } from '../src/site.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { formatProblems } from '../src/terminal/problems.ts';

const USAGE = `用法：npm run dev -- [选项]
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       按哪一天显示（默认今天）
  --port 端口       默认 4321`;

await runCommand(async () => {
	const { common, text } = readOptions({ port: { type: 'string', default: '4321' } }, USAGE);
	const port = portOf(text('port'));
	openSite(common);
	let address = getLoaded().disclosure?.site.address;
	let server = await start();

	/** The address is part of Astro's configuration: a new one needs a new server. */
	async function reload(): Promise<void> {
		const site = openSite(common).disclosure?.site;
		if (!site || site.address === address) return;
		address = site.address;
		await server.stop();
		server = await start();
	}

	async function start() {
		const watched = { folder: common.content, reload, problems };
		const started = await startAstro(port, contentPlugin(watched));
		console.log(`网站在这里看：${started.url}\n保存内容，网页会自己更新。按 Ctrl+C 结束。`);
		return started;
	}
	return 0;
});

/** What the page says instead, while something forbids to publish. */
function problems(): string | undefined {
	const loaded = getLoaded();
	return loaded.disclosure ? undefined : formatProblems(loaded);
}
