import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** The project's own folder. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** Has Astro write every page into `folder`, which must lie in the project. */
export async function renderPages(folder: string): Promise<void> {
	const { build } = await astro();
	await build({ root: ROOT, outDir: folder, logLevel: 'error' });
}

/** Has Astro show the pages to this machine, made anew for every visit. */
export async function startAstro(port: number, plugin: Plugin) {
	const { dev } = await astro();
	const server = await dev({
		root: ROOT,
		server: { host: '127.0.0.1', port },
		logLevel: 'warn',
		vite: { plugins: [plugin] },
	});
	const [url = `http://127.0.0.1:${server.address.port}/`] = server.resolvedUrls.local;
	return { url, stop: () => server.stop() };
}

async function astro(): Promise<typeof import('astro')> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	// Astro keeps its intermediate files where it was started.
	process.chdir(ROOT);
	return import('astro');
}
