/** A last look at a finished site before anybody else has one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCurrent } from '../codes/ledger.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { Failure } from '../terminal/failure.ts';
import { linkResolver, linksIn } from './links.ts';
import { siteFiles } from './site-files.ts';

/** How many faults are told: more would hide the first. */
const TOLD = 20;

/**
 * Lets a site pass only if it is whole.
 * @throws Failure, naming what is missing.
 */
export function assertSound(folder: string, disclosure: Disclosure): void {
	const faults = faultsOf(folder, disclosure);
	if (faults.length === 0) return;
	const rest = faults.length > TOLD ? [`另有 ${faults.length - TOLD} 处`] : [];
	const lines = ['生成的网站有毛病，没有发布，原来的网站没有改动：', ...faults.slice(0, TOLD), ...rest];
	throw new Failure(lines.join('\n  '));
}

/** What is wrong with the site in `folder`, one sentence each; empty when it may be published. */
export function faultsOf(folder: string, disclosure: Disclosure): readonly string[] {
	const files = new Set(siteFiles(folder));
	return [
		...['index.html', '404.html', 'codes.json'].filter((file) => !files.has(file)).map(noFile),
		...codeFaults(files, disclosure),
		...linkFaults(folder, files, disclosure.site.address),
	];
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
			broken.set(link, [...(broken.get(link) ?? []), page]);
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
