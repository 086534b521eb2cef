import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { parsePublished } from '../../src/codes/published.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { decode } from '../qr/decode.ts';
import { canonicalOf, codePagesOf, mainOf, readSite } from './built-site.ts';

/** Of those that `global-setup.ts` adds to the ledger. */
const MERGED_VILLAGE = '500047';

const site = readSite(inject('siteBelowPortal'));
const named = new Map(site.pages.map(({ path, html }) => [site.address + path, html]));
const pictures = siteFiles(site.folder).filter((file) => /^\d{6}\/qr\.(?:png|svg)$/.test(file));

const ledger = parsePublished(readFileSync(join(site.folder, 'codes.json'), 'utf8')) ?? [];

/** Of each code in the published ledger, both its pictures. */
function picturesOfLedger(): string[] {
	return ledger.flatMap(({ code }) => [`${code}/qr.png`, `${code}/qr.svg`]).sort();
}

/** The picture as a phone sees it, three dots to a module or more. */
async function seen(file: string): Promise<Uint8Array> {
	const bytes = readFileSync(join(site.folder, file));
	return file.endsWith('.svg')
		? sharp(bytes, { density: 96 }).flatten({ background: '#fff' }).png().toBuffer()
		: bytes;
}

describe('a scanned code', () => {
	it('shows the page itself, word for word', () => {
		const different = codePagesOf(site).filter(
			({ html }) => mainOf(html) !== mainOf(named.get(canonicalOf(html)) ?? ''),
		);
		// One that was sent on says so first, and so does that of a village that was merged.
		const moved = ledger.filter(({ movedTo, retired }) => movedTo && !retired);
		const sentOn = [...moved.map(({ code }) => code), MERGED_VILLAGE].sort();
		expect(different.map(({ path }) => path)).toEqual(sentOn.map((code) => `${code}/`));
		for (const { html } of different) {
			const [, notice] = /^<p class="notice">(.*?)<\/p>/.exec(mainOf(html)) ?? [];
			expect(notice).toMatch(/这个码原来是|已于.+并入/);
			expect(mainOf(html).endsWith(mainOf(named.get(canonicalOf(html)) ?? ''))).toBe(true);
		}
	});

	it('leaves search engines to the named page, or to none where nothing is left', () => {
		const indexed = codePagesOf(site).filter(
			({ html }) => !html.includes('<meta name="robots" content="noindex">'),
		);
		expect(indexed.map(({ path }) => path)).toEqual([]);
	});

	it('has its picture as PNG and SVG, for exactly the codes of the ledger', () => {
		expect(pictures).toEqual(picturesOfLedger());
	});

	it('reads from every picture as its own address', { timeout: 120_000 }, async () => {
		for (const file of pictures) {
			const found = await decode(await seen(file));
			const address = `${site.address}${file.slice(0, 6)}/`;
			expect(
				found.map(({ text }) => text),
				file,
			).toEqual([address]);
		}
	});
});
