/**
 * Writes the pages of a build as they are rendered, with their copies for codes beside them. Astro's
 * own loop has many pages in hand at a time and waits for the disk with each; here one thread renders
 * while another writes, which takes a fifth less with thousands of pages.
 */
import { on } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { twinsOf } from '../codes/twins.ts';
import type { Disclosure } from '../domain/disclosure.ts';

const SCRIPT = join(import.meta.dirname, 'page-worker.ts');
/** Pages handed over together: the next are rendered meanwhile, and no more are ever in hand. */
const BATCH = 16;

/** A file of the site. */
export interface PageFile {
	/** Below the site's folder. */
	readonly path: string;
	readonly body: Uint8Array<ArrayBuffer>;
	/** The code that leads to this very page. */
	readonly code: string | undefined;
}

/** To be told to Astro's build, which is then left with no page to make of its own. */
export function pageWriter(disclosure: Disclosure, folder: string): AstroIntegration {
	return {
		name: 'page-writer',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((astro) => ({
					...astro,
					getStaticPaths: async () => {
						await writeAll(astro, disclosure, folder);
						return [];
					},
				})),
		},
	};
}

async function writeAll(astro: AstroPrerenderer, disclosure: Disclosure, folder: string) {
	const codes = new Map(twinsOf(disclosure).map(({ code, path }) => [path, code]));
	const { base, address } = disclosure.site;
	const rendered = async (path: PathWithRoute): Promise<PageFile> => {
		const { below, file } = placeOf(path);
		const url = new URL(base + below, address);
		const body = await bodyOf(astro, new Request(url), path);
		return { path: file, body, code: codes.get(`/${below}`) };
	};
	const paths = await astro.getStaticPaths();
	const thread = new Worker(SCRIPT, { workerData: folder });
	const answers = on(thread, 'message');
	try {
		for (let at = 0; at < paths.length; at += BATCH) {
			const pages: PageFile[] = [];
			for (const path of paths.slice(at, at + BATCH)) pages.push(await rendered(path));
			// Those before are written. This wait gives all else its turn, too: index and pictures.
			if (at > 0) await answers.next();
			const bodies = pages.map(({ body }) => body.buffer);
			thread.postMessage(pages, bodies);
		}
		await answers.next();
	} finally {
		thread.postMessage(undefined);
	}
}

/** Where a page is asked for, below the site, and where it is written, below its folder. */
function placeOf({ pathname, route }: PathWithRoute): { below: string; file: string } {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (route.type !== 'page') return { below: path, file: path };
	// The one page that hosts want as a file.
	if (path === '404') return { below: '404/', file: '404.html' };
	const below = path === '' ? '' : `${path}/`;
	return { below, file: `${below}index.html` };
}

async function bodyOf(
	astro: AstroPrerenderer,
	request: Request,
	{ route }: PathWithRoute,
): Promise<Uint8Array<ArrayBuffer>> {
	const rendered = await astro.render(request, { routeData: route });
	const response = rendered instanceof Response ? rendered : rendered.response;
	return new Uint8Array(await response.arrayBuffer());
}
