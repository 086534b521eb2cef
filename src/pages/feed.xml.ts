import type { APIRoute } from 'astro';
import { getDisclosure } from '../site.ts';
import { contextOf } from '../views/context.ts';
import { feedXml } from '../views/feed.ts';

export const GET: APIRoute = () => {
	const headers = { 'content-type': 'application/atom+xml; charset=utf-8' };
	return new Response(feedXml(contextOf(getDisclosure())), { headers });
};
