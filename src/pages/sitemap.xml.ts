import type { APIRoute } from 'astro';
import { getDisclosure } from '../site.ts';
import { contextOf } from '../views/context.ts';
import { namedPages } from '../views/pages.ts';
import { sitemapXml } from '../views/sitemap.ts';

export const GET: APIRoute = () => {
	const context = contextOf(getDisclosure());
	const paths = namedPages(context).map(({ path }) => path);
	return new Response(sitemapXml(context, paths), {
		headers: { 'content-type': 'application/xml' },
	});
};
