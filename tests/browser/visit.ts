/** Tests that visit the sample county's site in a browser. */
import { test as base, inject } from 'vitest';
import { listen } from '../../src/publish/listen.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { onePageOfEachKind, readSite } from '../site/built-site.ts';
import { launchChromium } from './chromium.ts';
import { installEyes } from './eyes.ts';

export const site = readSite(inject('site'));

/**
 * Kind and path of one page of every kind. What a code leads to is the named page word for word, as
 * other tests prove; only where it leads to nothing is it a kind of its own.
 */
export const kinds = [...onePageOfEachKind(site)]
	.map(([kind, { path }]) => ({ kind, path }))
	.filter(({ kind }) => !kind.startsWith('code: ') || kind === 'code: gone');

export const test = base
	.extend('folder', { scope: 'file' }, () => site.folder)
	.extend('origin', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
		const server = createSiteServer({ folder, base: '/' });
		onCleanup(() => void server.close());
		return `${await listen(server, 0)}/`;
	})
	/** A visitor whose addresses are below the site. */
	.extend('visitor', { scope: 'file' }, async ({ origin }, { onCleanup }) => {
		const browser = await launchChromium();
		onCleanup(() => browser.close());
		return browser.newContext({ baseURL: origin });
	})
	.extend('page', async ({ visitor }, { onCleanup }) => {
		const page = await visitor.newPage();
		await page.addInitScript(installEyes);
		onCleanup(() => page.close());
		return page;
	});
