/** Tests that visit the sample county's site in a browser. */
import { test as base, inject } from 'vitest';
import { listen } from '../../src/publish/listen.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { onePageOfEachKind, readSite } from '../site/built-site.ts';
import { launchChromium } from './chromium.ts';
import { installEyes } from './eyes.ts';

export const site = readSite(inject('site'));

/** Kind and path of one page of every kind. */
export const kinds = [...onePageOfEachKind(site)].map(([kind, { path }]) => ({ kind, path }));

export const test = base
	.extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
		const server = createSiteServer({ folder: site.folder, base: '/' });
		onCleanup(() => void server.close());
		return `${await listen(server, 0)}/`;
	})
	.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
		const browser = await launchChromium();
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('page', async ({ browser, origin }, { onCleanup }) => {
		const page = await browser.newPage({ baseURL: origin });
		await page.addInitScript(installEyes);
		onCleanup(() => page.close());
		return page;
	});
