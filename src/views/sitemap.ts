import type { Context } from './context.ts';
import { xmlText } from './xml.ts';

/** The addresses of all pages that search engines should know, given their paths. */
export function sitemapXml({ disclosure: { site } }: Context, paths: readonly string[]): string {
	const lines = paths.map((path) => {
		return `<url><loc>${xmlText(new URL(path.slice(1), site.address).href)}</loc></url>`;
	});
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
