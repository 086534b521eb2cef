/** Tests that visit the sample county's site in a browser. */
import { test as base, inject } from 'vitest';
import { listen } from '../../src/publish/listen.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { onePageOfEachKind, readSite } from '../site/built-site.ts';
import { launchChromium } from './chromium.ts';
import { installEyes } from './eyes.ts';

/** Below a portal, where more can go wrong. */
export const site = readSite(inject('siteBelowPortal'));

/**
 * Kind and path of one page of every kind. What a code leads to is the named page word for word, as
 * other tests prove; only where it leads to nothing is it a kind of its own.
 */
export const kinds = [...onePageOfEachKind(site)]
	.map(([kind, { path }]) => ({ kind, path }))
	.filter(({ kind }) => !kind.startsWith('code: ') || kind === 'code: gone');

export const test = base
	.extend('folder', { scope: 'file' }, () => site.folder)
	/** Where the site is for now: `http://127.0.0.1:38017/ymt/`. */
	.extend('home', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
		const base = new URL(site.address).pathname;
		const server = createSiteServer({ folder, base });
		onCleanup(() => void server.close());
		return (await listen(server, 0)) + base;
	})
	/** A visitor whose addresses are below the site. */
	.extend('visitor', { scope: 'file' }, async ({ home }, { onCleanup }) => {
		const browser = await launchChromium();
		onCleanup(() => browser.close());
		return browser.newContext({ baseURL: home });
	})
	.extend('page', async ({ visitor }, { onCleanup }) => {
		const page = await visitor.newPage();
		await page.addInitScript(installEyes);
		onCleanup(() => page.close());
		return page;
	});
