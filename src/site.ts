/**
 * The one door for Astro. Its configuration, its pages and the command that runs it are modules of
 * different worlds within one process, so what was read hangs on the process: content is read once,
 * and what is published is what was checked.
 *
 * Which content, and for which day, Astro is told through the environment:
 * - `MSQ_CONTENT`: the content folder; else `content/`.
 * - `MSQ_DATE`: the day, `2026-11-22`; else `SOURCE_DATE_EPOCH`, else today in China.
 */
import type { Disclosure } from './domain/disclosure.ts';
import { type Loaded, load } from './load.ts';
import { Failure } from './terminal/failure.ts';
import { type CommonOptions, readOptions } from './terminal/options.ts';

declare global {
	var mashangqing: Loaded | undefined;
}

/** Everything the county discloses: read once for a build, and again when content changes in dev. */
export function getDisclosure(): Disclosure {
	const { disclosure } = getLoaded();
	if (disclosure) return disclosure;
	throw new Failure('内容里有错误，网页生成不了；运行 npm run check 查看。');
}

/** What was read, with its problems. */
export function getLoaded(): Loaded {
	globalThis.mashangqing ??= readSite();
	return globalThis.mashangqing;
}

/** Reads content, for the first time or anew. From here on it is what Astro builds from. */
export function openSite({ content, today }: CommonOptions): Loaded {
	process.env['MSQ_CONTENT'] = content;
	process.env['MSQ_DATE'] = today;
	globalThis.mashangqing = readSite();
	return globalThis.mashangqing;
}

function readSite(): Loaded {
	const { MSQ_CONTENT: content, MSQ_DATE: date } = process.env;
	const written = [...(content ? ['--content', content] : []), ...(date ? ['--date', date] : [])];
	const { common } = readOptions({}, '', written);
	return load({ directory: common.content, name: common.contentName, today: common.today });
}
