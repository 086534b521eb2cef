/** A last look at a finished site before anybody else has one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCurrent } from '../codes/ledger.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { Failure } from '../terminal/failure.ts';
import { DEEPER_PATH, SHARED_LISTS, textsOf, wordListPath } from '../views/search/addresses.ts';
import { linkResolver, linksIn } from './links.ts';
import { siteFiles } from './site-files.ts';

/** How many faults of a kind are told: more would hide the first. */
const TOLD = 10;

/**
 * Lets a site pass only if it is whole.
 * @throws Failure, naming what is missing.
 */
export function assertSound(folder: string, disclosure: Disclosure): void {
	const files = new Set(siteFiles(folder));
	const faults = [
		...neededBy(disclosure)
			.filter((file) => !files.has(file))
			.map(noFile),
		...inBrief(codeFaults(files, disclosure)),
		...inBrief(linkFaults(folder, files, disclosure.site.address)),
	];
	const heading = '生成的网站有毛病，没有发布；原来的网站没有改动。';
	if (faults.length > 0) throw new Failure([heading, ...faults].join('\n  '));
}

/** What no page names by a link, or no resident may miss. */
function neededBy({ townships }: Disclosure): readonly string[] {
	const lists = [
		...Object.values(SHARED_LISTS),
		...townships.flatMap(({ id }) => [id, textsOf(id)]),
	];
	return [
		'index.html',
		'404.html',
		'search/index.html',
		...[DEEPER_PATH, ...lists.map(wordListPath)].map((path) => path.slice(1)),
	];
}

function inBrief(faults: readonly string[]): readonly string[] {
	if (faults.length <= TOLD) return faults;
	return [...faults.slice(0, TOLD), `同样的还有 ${faults.length - TOLD} 处`];
}

function codeFaults(files: ReadonlySet<string>, { ledger, today }: Disclosure): string[] {
	return ledger.flatMap((entry) => {
		const shown = `码 ${entry.code}（${entry.name}）`;
		const symbol = isCurrent(entry, today) && !files.has(`${entry.code}/qr.png`);
		return [
			...(files.has(`${entry.code}/index.html`) ? [] : [`${shown}没有网页，扫码会打不开`]),
			...(symbol ? [`${shown}没有二维码图片 ${entry.code}/qr.png`] : []),
		];
	});
}

function linkFaults(folder: string, files: ReadonlySet<string>, address: string): string[] {
	const resolve = linkResolver(address);
	const broken = new Map<string, string[]>();
	for (const page of files) {
		if (!page.endsWith('.html')) continue;
		for (const link of linksIn(readFileSync(join(folder, page), 'utf8'))) {
			const file = resolve(link, page);
			if (file === undefined || files.has(file)) continue;
			const pages = broken.get(link) ?? [];
			pages.push(page);
			broken.set(link, pages);
		}
	}
	return [...broken].map(([link, pages]) => {
		const more = pages.length > 1 ? `等 ${pages.length} 个网页` : '';
		return `链接打不开：${link}（在网页 ${pages[0]}${more}）`;
	});
}

function noFile(file: string): string {
	return `缺少 ${file}`;
}
