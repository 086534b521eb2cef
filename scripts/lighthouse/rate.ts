import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { baseOf } from '../../src/publish/base-of.ts';
import { listen } from '../../src/publish/listen.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { ROOT } from '../../src/publish/workplace.ts';
import { Failure } from '../../src/terminal/failure.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Rating {
	readonly path: string;
	/** From 0 to 100. */
	readonly scores: Readonly<Record<Category, number>>;
	/** Until the largest thing on the first screen is painted, in ms. */
	readonly largestPaint: number;
	readonly bytes: number;
	/** Audits that cost points, by their titles. */
	readonly lost: readonly string[];
}

const LIGHTHOUSE = join(ROOT, 'node_modules/lighthouse/cli/index.js');
const OPTIONS = [
	'--quiet',
	'--output=json',
	'--form-factor=mobile',
	`--only-categories=${CATEGORIES.join(',')}`,
	'--chrome-flags=--headless=new --no-sandbox --disable-gpu',
	// A demonstration asks search engines to stay away.
	'--skip-audits=is-crawlable',
];

/** Rates pages one after the other, as a host with compression serves them. */
export async function ratePages(
	folder: string,
	paths: readonly string[],
): Promise<readonly Rating[]> {
	const browser = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
	if (!existsSync(browser))
		throw new Failure(`找不到浏览器 ${browser}；用环境变量 CHROMIUM 写明 Chromium 在哪里`);
	const server = createSiteServer({ folder, base: baseOf(folder) });
	const home = (await listen(server, 0)) + baseOf(folder);
	const ratings: Rating[] = [];
	try {
		for (const path of paths) ratings.push(await rate(home, path, browser));
	} finally {
		server.close();
	}
	return ratings;
}

async function rate(home: string, path: string, browser: string): Promise<Rating> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[LIGHTHOUSE, home + path, ...OPTIONS],
		{ env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 100_000_000 },
	);
	return readReport(path, REPORT.parse(JSON.parse(stdout)));
}

/** As much of Lighthouse's report as is asked for. */
const REPORT = z.object({
	categories: z.record(
		z.enum(CATEGORIES),
		z.object({
			score: z.number().nullable(),
			auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
		}),
	),
	audits: z.record(
		z.string(),
		z.object({
			title: z.string(),
			score: z.number().nullable(),
			numericValue: z.number().optional(),
			explanation: z.string().optional(),
		}),
	),
});

function readReport(path: string, { categories, audits }: z.infer<typeof REPORT>): Rating {
	const score = (category: Category) => Math.round((categories[category].score ?? 0) * 100);
	const weighed = CATEGORIES.flatMap((category) => categories[category].auditRefs);
	const lost = weighed
		.filter(({ weight }) => weight > 0)
		.map(({ id }) => audits[id])
		.filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.9)
		.map((audit) => [audit?.title, audit?.explanation].filter(Boolean).join('：'));
	return {
		path,
		scores: {
			performance: score('performance'),
			accessibility: score('accessibility'),
			'best-practices': score('best-practices'),
			seo: score('seo'),
		},
		largestPaint: audits['largest-contentful-paint']?.numericValue ?? 0,
		bytes: audits['total-byte-weight']?.numericValue ?? 0,
		lost: [...new Set(lost)],
	};
}
