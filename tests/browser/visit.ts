/** Tests that visit the sample county's site in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { listen } from '../../src/publish/listen.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { canonicalOf, onePageOfEachKind, readSite } from '../site/built-site.ts';
import { launchChromium } from './chromium.ts';
import { installEyes } from './eyes.ts';

/** Below a portal, where more can go wrong. */
export const site = readSite(inject('siteBelowPortal'));

/**
 * Kind and path of one page of every kind. What a code leads to is the named page word for word, as
 * other tests prove; only where it leads to nothing is it a kind of its own.
 */
export const kinds = [...onePageOfEachKind(site)]
	.map(([kind, { path, html }]) => ({
		kind,
		path,
		hasScript: /<script\b/.test(html),
		/** Whether parts of it are laid out only when they come near. */
		hasLate: /<section [^>]*\blater\b/.test(html),
	}))
	.filter(({ kind }) => !kind.startsWith('code: ') || kind === 'code: gone');

/** A page that was opened once, and what it asked for and complained of meanwhile. */
export interface Visit {
	readonly page: Page;
	readonly asked: readonly string[];
	readonly complaints: readonly string[];
}

/** The screen that a test finds, unless it sets another one. */
const PHONE = { width: 360, height: 740 };

export const test = base
	.extend('folder', { scope: 'file' }, (): string | Promise<string> => site.folder)
	/** Where the site is for now: `http://127.0.0.1:38017/ymt/`. */
	.extend('home', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
		const first = readFileSync(join(folder, 'index.html'), 'utf8');
		const base = new URL(canonicalOf(first)).pathname;
		const server = createSiteServer({ folder, base });
		onCleanup(() => void server.close());
		return (await listen(server, 0)) + base;
	})
	/** A visitor whose addresses are below the site. */
	.extend('visitor', { scope: 'file' }, async ({ home }, { onCleanup }) => {
		const browser = await launchChromium();
		onCleanup(() => browser.close());
		return browser.newContext({ baseURL: home, viewport: PHONE });
	})
	/** A page of the test's own. */
	.extend('page', async ({ visitor }, { onCleanup }) => {
		const page = await visitor.newPage();
		await page.addInitScript(installEyes);
		onCleanup(() => page.close());
		return page;
	})
	/**
	 * Opens a page of the site, or gives the one that is open: tests that only look share a visit, one
	 * after the other, and each finds the screen of a phone.
	 */
	.extend('visit', { scope: 'file' }, ({ visitor }) => {
		let open: (Visit & { readonly path: string }) | undefined;
		return async (path: string): Promise<Visit> => {
			if (open?.path !== path) {
				await open?.page.close();
				open = { path, ...(await opened(await visitor.newPage(), path)) };
			}
			await open.page.setViewportSize(PHONE);
			return open;
		};
	});

async function opened(page: Page, path: string): Promise<Visit> {
	const heard = listenTo(page);
	await page.addInitScript(installEyes);
	await page.goto(path);
	await page.evaluate(layOutAll);
	return { page, ...heard };
}

/** What a page asks for and complains of from now on. */
export function listenTo(page: Page): Pick<Visit, 'asked' | 'complaints'> {
	const asked: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	// A policy that is broken is told here, too.
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	return { asked, complaints };
}

/** As whoever scrolls through the page finds it. Runs within the page. */
export function layOutAll(): void {
	for (const each of document.querySelectorAll<HTMLElement>('.later'))
		each.style.contentVisibility = 'visible';
}
