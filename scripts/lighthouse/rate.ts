import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { baseOf } from '../../src/publish/base-of.ts';
import { listen } from '../../src/publish/listen.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { ROOT } from '../../src/publish/workplace.ts';
import { Failure } from '../../src/terminal/failure.ts';
import { CATEGORIES, type Category, middleOf, type Rating, readReport } from './report.ts';

const LIGHTHOUSE = join(ROOT, 'node_modules/lighthouse/cli/index.js');
const OPTIONS = [
	'--quiet',
	'--output=json',
	'--form-factor=mobile',
	'--chrome-flags=--headless=new --no-sandbox --disable-gpu',
	// A demonstration asks search engines to stay away.
	'--skip-audits=is-crawlable',
];

export interface RatingOrder {
	readonly folder: string;
	/** The path that the site is published under. */
	readonly base?: string;
	/** Below the site, without a slash at the beginning. */
	readonly paths: readonly string[];
	/** How often each is rated. */
	readonly runs?: number;
	readonly categories?: readonly Category[];
}

/** Rates pages one after the other, as a host with compression serves them. */
export async function ratePages(order: RatingOrder): Promise<readonly Rating[]> {
	const { folder, base = baseOf(folder), paths, runs = 1, categories = CATEGORIES } = order;
	const browser = installedBrowser();
	if (!browser) throw new Failure('找不到 Chromium；用环境变量 CHROMIUM 写明它在哪里');
	const server = createSiteServer({ folder, base });
	const home = (await listen(server, 0)) + base;
	const ratings: Rating[] = [];
	try {
		for (const path of paths) {
			const own: Rating[] = [];
			for (let run = 0; run < runs; run++)
				own.push(readReport(path, await report(home + path, browser, categories)));
			ratings.push(middleOf(own));
		}
	} finally {
		server.close();
	}
	return ratings;
}

/** The browser that Lighthouse starts; undefined where there is none. */
export function installedBrowser(): string | undefined {
	const browser = process.env['CHROMIUM'] || '/usr/bin/chromium';
	return existsSync(browser) ? browser : undefined;
}

async function report(
	url: string,
	browser: string,
	categories: readonly Category[],
): Promise<string> {
	const words = [LIGHTHOUSE, url, ...OPTIONS, `--only-categories=${categories.join(',')}`];
	const env = { ...process.env, CHROME_PATH: browser };
	const options = { env, maxBuffer: 100_000_000 };
	const { stdout } = await promisify(execFile)(process.execPath, words, options);
	return stdout;
}

const EMPTY_PAGE =
	'<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">' +
	'<meta name="viewport" content="width=device-width"><meta name="description" content="空网页">' +
	'<link rel="icon" href="data:,"><title>空网页</title></head><body><h1>空</h1></body></html>';

/** Rates a page with one character on it: what it lacks, this machine lacks now, and no page can have. */
export async function rateEmptyPage(runs: number): Promise<Rating> {
	const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
	writeFileSync(join(folder, 'index.html'), EMPTY_PAGE);
	const order = { folder, base: '/', paths: [''], runs, categories: ['performance'] } as const;
	try {
		const [rating] = await ratePages(order);
		if (!rating) throw new Error('The empty page was not rated');
		return rating;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
