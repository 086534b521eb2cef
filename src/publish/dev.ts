import { getLoaded, type Opening, openSite } from '../site.ts';
import { describeFileError } from '../terminal/failure.ts';
import { reportOf } from '../terminal/report.ts';
import type { AnnexFile } from './annex.ts';
import { codePictureAt } from './code-pictures.ts';
import { contactCardAt } from './contact-cards.ts';
import { contentPlugin } from './dev-plugin.ts';
import { startAstro } from './render.ts';
import { indexFileAt } from './search-index.ts';
import { siteImageAt } from './site-images.ts';

/** Shows the site on this machine, and every change of its content as soon as it is saved. */
export async function showSite(opening: Opening, port: number): Promise<void> {
	let site = openSite(opening).disclosure?.site;
	/** Why the folder itself can't be read: it is being moved, or synchronised. */
	let unreadable: string | undefined;
	let server = await start();

	/** The address is part of Astro's configuration: a new one needs a new server. */
	async function reload(): Promise<void> {
		const now = readAgain();
		if (!now || now.address === site?.address) return;
		site = now;
		await server.stop();
		server = await start();
	}

	function readAgain() {
		try {
			const { disclosure } = openSite(opening);
			unreadable = undefined;
			return disclosure?.site;
		} catch (error) {
			unreadable = describeFileError(error);
			if (unreadable === undefined) throw error;
			return undefined;
		}
	}

	async function start() {
		const watched = {
			folder: opening.content,
			reload,
			fileBeside,
			problems: () => unreadable ?? problems(),
		};
		const started = await startAstro(port, contentPlugin(watched));
		const address = `${started.origin}${site?.base ?? '/'}`;
		console.log(`网站在这里看：${address}\n保存内容，网页会自己更新。按 Ctrl+C 结束。`);
		return started;
	}
}

/** What a build writes beside Astro's pages: pictures of codes, cards for phones, drawn images, the index of texts. */
async function fileBeside(url: string): Promise<AnnexFile | undefined> {
	const { disclosure } = getLoaded();
	if (!disclosure) return undefined;
	const found = codePictureAt(url, disclosure) ?? contactCardAt(url, disclosure);
	return found ?? (await siteImageAt(url, disclosure)) ?? indexFileAt(url, disclosure);
}

/** What the page says instead, while something forbids to publish: that, and nothing milder above it. */
function problems(): string | undefined {
	const { disclosure, ...loaded } = getLoaded();
	const errors = loaded.problems.filter(({ severity }) => severity === 'error');
	return disclosure ? undefined : reportOf({ ...loaded, problems: errors }, { all: true });
}
