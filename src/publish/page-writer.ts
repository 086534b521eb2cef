/**
 * Writes the pages of a build as they are rendered, with their copies for codes beside them. Astro's
 * own loop has many pages in hand at a time and waits for the disk with each; here one thread renders
 * while another writes, which takes a quarter less with thousands of pages.
 */
import { on } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
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

/** What renders the pages: of Astro's prerenderer, what is asked for here. */
export interface Renderer<Route extends { readonly type: string }> {
	getStaticPaths(): Promise<readonly RoutedPath<Route>[]>;
	render(
		request: Request,
		options: { readonly routeData: Route },
	): Promise<Response | { readonly response: Response }>;
}

interface RoutedPath<Route> {
	readonly pathname: string;
	readonly route: Route;
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
						await writePages(astro, disclosure, folder);
						return [];
					},
				})),
		},
	};
}

/**
 * Renders all pages into `folder`, one after another.
 * @throws the file system's error, also where a file is there already: two pages of one address.
 */
export async function writePages<Route extends { readonly type: string }>(
	renderer: Renderer<Route>,
	disclosure: Disclosure,
	folder: string,
): Promise<void> {
	const codes = new Map(twinsOf(disclosure).map(({ code, path }) => [path, code]));
	const { base, address } = disclosure.site;
	const fileOf = async (path: RoutedPath<Route>): Promise<PageFile> => {
		const { below, file } = placeOf(path);
		const request = new Request(new URL(base + below, address));
		const rendered = await renderer.render(request, { routeData: path.route });
		const response = rendered instanceof Response ? rendered : rendered.response;
		const body = new Uint8Array(await response.arrayBuffer());
		return { path: file, body, code: codes.get(`/${below}`) };
	};
	const paths = await renderer.getStaticPaths();
	const thread = new Worker(SCRIPT, { workerData: folder });
	const answers = on(thread, 'message');
	try {
		for (let at = 0; at < paths.length; at += BATCH) {
			const files: PageFile[] = [];
			for (const path of paths.slice(at, at + BATCH)) files.push(await fileOf(path));
			// Those before are written. This wait gives all else its turn, too: index and pictures.
			if (at > 0) await answers.next();
			thread.postMessage(
				files,
				files.map(({ body }) => body.buffer),
			);
		}
		if (paths.length > 0) await answers.next();
	} finally {
		thread.postMessage(undefined);
	}
}

/** Where a page is asked for, below the site, and where it is written, below its folder. */
function placeOf({ pathname, route }: RoutedPath<{ readonly type: string }>) {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (route.type !== 'page') return { below: path, file: path };
	// The one page that hosts want as a file.
	if (path === '404') return { below: '404/', file: '404.html' };
	const below = path === '' ? '' : `${path}/`;
	return { below, file: `${below}index.html` };
}
