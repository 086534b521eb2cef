import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { codePagesOf, readSite } from './built-site.ts';

/** What a host sends before it waits for the first answer: one TCP window, ten packets. */
const FIRST_WINDOW = 14_000;

const codePages = codePagesOf(readSite(inject('siteBelowPortal')));

describe('a scanned page', () => {
	it('comes whole with the first packets, even from a host that only knows gzip', () => {
		const heavy = codePages
			.map(({ path, html }) => ({ path, bytes: gzipSync(html).length }))
			.filter(({ bytes }) => bytes > FIRST_WINDOW);
		expect(codePages.length).toBeGreaterThan(100);
		expect(heavy).toEqual([]);
	});

	it('needs no script, and only the picture of its code besides', () => {
		const more = codePages.flatMap(({ path, html }) => {
			const loaded =
				html.match(/<(?:script|iframe|video|link[^>]+stylesheet)\b|\ssrc="[^"]+"/g) ?? [];
			return loaded.length === 1 && loaded[0]?.endsWith('/qr.png"') ? [] : [{ path, loaded }];
		});
		expect(more).toEqual([]);
	});
});
