import { getLoaded, type Opening, openSite } from '../site.ts';
import { reportOf } from '../terminal/report.ts';
import { codePictureAt, type Picture } from './code-pictures.ts';
import { contentPlugin } from './dev-plugin.ts';
import { startAstro } from './render.ts';
import { siteImageAt } from './site-images.ts';

/** Shows the site on this machine, and every change of its content as soon as it is saved. */
export async function showSite(opening: Opening, port: number): Promise<void> {
	let site = openSite(opening).disclosure?.site;
	let server = await start();

	/** The address is part of Astro's configuration: a new one needs a new server. */
	async function reload(): Promise<void> {
		const now = openSite(opening).disclosure?.site;
		if (!now || now.address === site?.address) return;
		site = now;
		await server.stop();
		server = await start();
	}

	async function start() {
		const watched = { folder: opening.content, reload, picture, problems };
		const started = await startAstro(port, contentPlugin(watched));
		const address = `${started.origin}${site?.base ?? '/'}`;
		console.log(`网站在这里看：${address}\n保存内容，网页会自己更新。按 Ctrl+C 结束。`);
		return started;
	}
}

/** What a build would draw: the picture of a code, of a township for WeChat groups, a wall chart. */
async function picture(url: string): Promise<Picture | undefined> {
	const { disclosure } = getLoaded();
	return disclosure && (codePictureAt(url, disclosure) ?? (await siteImageAt(url, disclosure)));
}

/** What the page says instead, while something forbids to publish. */
function problems(): string | undefined {
	const loaded = getLoaded();
	return loaded.disclosure ? undefined : reportOf(loaded);
}
