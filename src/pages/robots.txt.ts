import type { APIRoute } from 'astro';
import { getDisclosure } from '../site.ts';
import { contextOf } from '../views/context.ts';
import { robotsText } from '../views/sitemap.ts';

export const GET: APIRoute = () => new Response(robotsText(contextOf(getDisclosure())));
