import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { AnnexFile } from './annex.ts';
import { mediaType } from './media-types.ts';
import { problemPage } from './problem-page.ts';

/** What the dev server must know of the content. */
export interface Watched {
	readonly folder: string;
	/** Reads the content anew. */
	reload(): Promise<void> | void;
	/** The file at an address that is no page of Astro's. */
	fileBeside(url: string): Promise<AnnexFile | undefined>;
	/** What is wrong with it, as a clerk is told; undefined while it can be published. */
	problems(): string | undefined;
}

/** Editors write a file in several steps. */
const SETTLED = 100;
/** How often a folder that is gone is looked for, in ms. */
const GONE = 500;

/**
 * Shows every change of the content at once, and a mistake in it as the page itself, until it is
 * mended.
 */
export function contentPlugin(watched: Watched): Plugin {
	return {
		name: 'mashangqing:content',
		configureServer(server) {
			watch(server, watched);
			server.middlewares.use(async (request, response, next) => {
				const file = await watched.fileBeside(request.url ?? '');
				if (file === undefined) return next();
				response.writeHead(200, { 'content-type': mediaType(file.path) }).end(file.body);
			});
			server.middlewares.use(async (request, response, next) => {
				const problems = isPage(request) ? watched.problems() : undefined;
				if (problems === undefined) return next();
				// Vite's own script, which waits for the mended page, goes in here.
				const page = await server.transformIndexHtml(request.url ?? '/', problemPage(problems));
				response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(page);
			});
		},
	};
}

function watch(server: ViteDevServer, { folder, reload }: Watched): void {
	let timer: NodeJS.Timeout | undefined;
	const refresh = async () => {
		await reload();
		const { client, ...servers } = server.environments;
		// As Astro's own content does: the paths are asked for anew, while no module is read again.
		for (const { hot } of Object.values(servers)) hot.send('astro:content-changed', {});
		client.hot.send({ type: 'full-reload' });
		if (!existsSync(folder)) timer = setTimeout(awaitFolder, GONE);
	};
	/** Of a folder that was moved away nobody tells when it is back. */
	const awaitFolder = () => {
		if (!existsSync(folder)) {
			timer = setTimeout(awaitFolder, GONE);
			return;
		}
		server.watcher.add(folder);
		void refresh();
	};
	server.watcher.add(folder);
	server.watcher.on('all', (_event, path) => {
		if (!path.startsWith(folder + sep)) return;
		clearTimeout(timer);
		timer = setTimeout(refresh, SETTLED);
	});
}

function isPage({ headers }: IncomingMessage): boolean {
	return headers.accept?.includes('text/html') ?? false;
}
