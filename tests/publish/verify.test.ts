import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertSound } from '../../src/publish/verify.ts';
import { buildDisclosure, buildEntry } from '../fixtures/build-disclosure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const disclosure = buildDisclosure({
	ledger: [
		buildEntry({ code: '704394', target: 'site', name: '芮城县一码通' }),
		buildEntry({ code: '615349', retired: { date: '2026-01-01' } }),
	],
});

const SEARCH = [
	'search/index.html',
	'search/index/pagefind.js',
	'search/words/items.json',
	'search/words/departments.json',
	'search/words/search.json',
	'search/words/lists.json',
];

/** A whole site, then what `change` makes of it; returns what the last look says. */
function look(change: (site: string) => void): string {
	const site = temporaryFolder();
	write(site, 'index.html', '<a href="/704394/">码</a>');
	for (const file of [
		...SEARCH,
		'404.html',
		'704394/index.html',
		'704394/qr.png',
		'615349/index.html',
	])
		write(site, file, '');
	change(site);
	try {
		assertSound(site, disclosure);
		return '';
	} catch (error) {
		return String(error);
	}
}

function write(site: string, file: string, text: string): void {
	mkdirSync(join(site, file, '..'), { recursive: true });
	writeFileSync(join(site, file), text);
}

describe('the last look at a site', () => {
	it('finds no fault with a whole one', () => {
		expect(look(() => undefined)).toBe('');
	});

	it.each([
		['index.html', '缺少 index.html'],
		['404.html', '缺少 404.html'],
		['search/words/items.json', '缺少 search/words/items.json'],
		['search/index/pagefind.js', '缺少 search/index/pagefind.js'],
		['704394/index.html', '码 704394（芮城县一码通）没有网页'],
		['704394/qr.png', '码 704394（芮城县一码通）没有二维码图片'],
		['615349/index.html', '码 615349'],
	])('misses %s', (file, message) => {
		expect(look((site) => rmSync(join(site, file)))).toContain(message);
	});

	it('names a broken link and the pages that have it', () => {
		const message = look((site) => {
			write(site, 'donglu/index.html', '<a href="/nowhere/">x</a><a href="/">首页</a>');
			write(site, 'monan/index.html', '<a href="/nowhere/">x</a>');
		});
		expect(message).toContain('链接打不开：/nowhere/（在网页 donglu/index.html等 2 个网页）');
		expect(message).toContain('原来的网站没有改动');
	});

	it('takes a link without its slash for broken, since it costs a redirect', () => {
		const message = look((site) => write(site, 'x/index.html', '<a href="/704394">x</a>'));
		expect(message).toContain('链接打不开：/704394（');
	});

	it('tells ten of many, and how many more', () => {
		const links = Array.from({ length: 25 }, (_, n) => `<a href="/no/${n}/">x</a>`).join('');
		const message = look((site) => write(site, 'x/index.html', links));
		expect(message.match(/链接打不开/g)).toHaveLength(10);
		expect(message).toContain('同样的还有 15 处');
	});
});
