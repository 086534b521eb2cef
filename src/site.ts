/**
 * The one door for Astro. Its configuration, its pages and the command that runs it are modules of
 * different worlds within one process, so what was read hangs on the process: content is read once,
 * and what is published is what was checked.
 *
 * Where Astro is started without our commands (`astro check`), the environment tells what to read:
 * - `MSQ_CONTENT`: the content folder; else `content/`.
 * - `MSQ_DATE`: the day, `2026-11-22`; else `SOURCE_DATE_EPOCH`, else today in China.
 */
import type { Disclosure } from './domain/disclosure.ts';
import type { PrintFiles } from './domain/print-files.ts';
import { type Loaded, load } from './load.ts';
import { Failure } from './terminal/failure.ts';
import { type CommonOptions, readOptions } from './terminal/options.ts';

declare global {
	var mashangqing: Opened | undefined;
}

interface Opened extends Loaded {
	readonly prints?: PrintFiles;
}

/** Everything the county discloses: read once for a build, and again when content changes in dev. */
export function getDisclosure(): Disclosure {
	const { disclosure } = getLoaded();
	if (disclosure) return disclosure;
	throw new Failure('内容里有错误，网页生成不了；运行 npm run check 查看。');
}

/** What was read, with its problems. */
export function getLoaded(): Loaded {
	return globalThis.mashangqing ?? openSite(optionsOfEnvironment());
}

/** The print files that were made for the site; undefined where none are made: in dev. */
export function getPrints(): PrintFiles | undefined {
	return globalThis.mashangqing?.prints;
}

/** From here on the pages offer these files. */
export function offer(prints: PrintFiles): void {
	globalThis.mashangqing = { ...getLoaded(), prints };
}

export interface Opening extends CommonOptions {
	/** Prints that point at another address are accepted: they are going to be reprinted. */
	readonly newAddress?: boolean;
}

/** Reads content, for the first time or anew. From here on it is what Astro builds from. */
export function openSite({ content, contentName, today, newAddress }: Opening): Loaded {
	const loaded = load({ directory: content, name: contentName, today, newAddress });
	globalThis.mashangqing = loaded;
	return loaded;
}

function optionsOfEnvironment(): CommonOptions {
	const { MSQ_CONTENT: content, MSQ_DATE: date } = process.env;
	const written = [...(content ? ['--content', content] : []), ...(date ? ['--date', date] : [])];
	return readOptions({}, '', { args: written }).common;
}
