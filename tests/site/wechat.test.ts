/** What WeChat shows of a forwarded page: it takes title, description and the first large picture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { canonicalOf, codePagesOf, readSite } from './built-site.ts';

const site = readSite(inject('siteBelowPortal'));
const { pages, address, folder } = site;
const published = pages.filter(({ path }) => path !== '404.html');
const coded = codePagesOf(site);

/** Below it a picture is too small for WeChat's card. */
const SMALLEST = 300;

function metaOf(html: string, name: string): string | undefined {
	return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

/** Width and height of a PNG; undefined where the file is none. */
function sizeOf(url: string): readonly number[] | undefined {
	const bytes = readFileSync(join(folder, url.slice(address.length)));
	if (bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const isLarge = (url: string) => sizeOf(url)?.every((side) => side >= SMALLEST) ?? false;

describe('a page that is forwarded in WeChat', () => {
	it('says what it is and for whom, also where only the first line is shown', () => {
		const mute = published.filter(({ html }) => {
			const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
			const description = metaOf(html, 'description') ?? '';
			return title.length < 3 || description.length < 6;
		});
		expect(mute.map(({ path }) => path)).toEqual([]);
	});

	it('says the same to whoever asks for og: tags', () => {
		const other = published.filter(({ html }) => {
			const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
			return (
				metaOf(html, 'og:title') !== title ||
				metaOf(html, 'og:description') !== metaOf(html, 'description') ||
				metaOf(html, 'og:url') !== canonicalOf(html) ||
				metaOf(html, 'og:type') !== 'website'
			);
		});
		expect(other.map(({ path }) => path)).toEqual([]);
	});

	it('shows a picture that is large enough, wherever it has one', () => {
		const images = new Set(pages.flatMap(({ html }) => metaOf(html, 'og:image') ?? []));
		expect(images.size).toBeGreaterThan(coded.length / 2);
		expect([...images].filter((image) => !isLarge(image))).toEqual([]);
	});

	it('has the code’s picture first, if a code leads to it: large, a PNG, and the only one', () => {
		expect(coded.length).toBeGreaterThan(100);
		const wrong = coded.filter(({ html }) => {
			const body = html.slice(html.indexOf('<body'));
			const sources = [...body.matchAll(/<img\b[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src);
			const [first, ...others] = sources.map((src) => new URL(src, address).href);
			const isEarly = body.indexOf('<img') < body.indexOf('<header');
			return !first || others.length > 0 || !isEarly || !isLarge(first);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});
});
