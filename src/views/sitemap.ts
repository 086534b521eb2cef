import { pagesOf } from '../codes/targets.ts';
import type { Context } from './context.ts';
import { xmlText } from './xml.ts';

/** The addresses of the pages at `paths`, but for those that only show another page. */
export function sitemapXml({ disclosure }: Context, paths: readonly string[]): string {
	const merged = pagesOf(disclosure).filter(({ mergedInto }) => mergedInto !== undefined);
	const copies = new Set(merged.map(({ path }) => path));
	const lines = paths
		.filter((path) => !copies.has(path))
		.map((path) => new URL(path.slice(1), disclosure.site.address).href)
		.map((address) => `<url><loc>${xmlText(address)}</loc></url>`);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...lines,
		'</urlset>\n',
	].join('\n');
}

/** Below a county portal only the portal's own `robots.txt` counts; this one is its pattern. */
export function robotsText({ disclosure: { site }, href }: Context): string {
	const rules = site.demo ? [`Disallow: ${href('/')}`] : ['Allow: /'];
	const sitemap = site.demo ? [] : [`Sitemap: ${new URL('sitemap.xml', site.address).href}`];
	return `${['User-agent: *', ...rules, ...sitemap].join('\n')}\n`;
}
