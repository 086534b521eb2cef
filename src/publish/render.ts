import { sep } from 'node:path';
import { getSystemErrorName } from 'node:util';
import type { Plugin } from 'vite';
import type { Disclosure } from '../domain/disclosure.ts';
import { describeFileError } from '../terminal/failure.ts';
import { pageWriter } from './page-writer.ts';
import { CACHE, DIST, ROOT } from './workplace.ts';

/**
 * Has Astro render every page into `folder`, which must lie in the project.
 * @throws the file system's error, or one that says that a page could not be made, and why.
 */
export async function renderPages(disclosure: Disclosure, folder: string): Promise<void> {
	const { build } = await astro('production');
	try {
		const integrations = [pageWriter(disclosure, folder)];
		await build({ root: ROOT, outDir: folder, logLevel: 'silent', integrations });
	} catch (error) {
		const known = [error, bundlersFileError(error, folder)].find(describeFileError);
		throw (
			known ??
			new Error('生成网页时出错。这是程序的毛病，不是内容的；网站没有改动。', { cause: error })
		);
	}
}

/** Has Astro show the pages to this machine, made anew for every visit. */
export async function startAstro(port: number, plugin: Plugin) {
	const { dev } = await astro('development');
	const server = await dev({
		root: ROOT,
		server: { host: '127.0.0.1', port },
		logLevel: 'warn',
		vite: { plugins: [plugin], server: { watch: { ignored: isMade } } },
	});
	return { origin: `http://127.0.0.1:${server.address.port}`, stop: () => server.stop() };
}

/**
 * Whether the program itself wrote it. Of a large county that is more folders than Linux can watch,
 * and then no page would come.
 */
function isMade(path: string): boolean {
	return [CACHE, DIST].some((folder) => path === folder || path.startsWith(folder + sep));
}

/** The bundler is not of Node's making: of an error of the system it tells but the number. */
function bundlersFileError(error: unknown, path: string): Error | undefined {
	const [, number] = /\(os error (\d+)\)/.exec(String(error)) ?? [];
	if (number === undefined) return undefined;
	return Object.assign(new Error(String(error)), { code: getSystemErrorName(-number), path });
}

async function astro(mode: 'production' | 'development'): Promise<typeof import('astro')> {
	// Whatever the shell says: the same content gives the same site, and nobody is asked or told.
	Object.assign(process.env, {
		NODE_ENV: mode,
		ASTRO_TELEMETRY_DISABLED: '1',
		ASTRO_DISABLE_UPDATE_CHECK: 'true',
	});
	// Astro keeps its intermediate files where it was started.
	process.chdir(ROOT);
	return import('astro');
}
