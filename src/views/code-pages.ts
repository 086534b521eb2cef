import { type Destination, destinationOf, directoryOf } from '../codes/resolve.ts';
import type { LedgerEntry } from '../domain/code.ts';
import { pageCode } from './chrome.ts';
import type { Context } from './context.ts';
import { goneView } from './gone.ts';
import type { Body, SitePage } from './pages.ts';

/**
 * A page at `/704394/` for each code that was ever issued. It is the target's own page, not a
 * redirect: a redirect costs a round trip, and some hosts have none.
 */
export function codePages(context: Context, named: ReadonlyMap<string, SitePage>): SitePage[] {
	const directory = directoryOf(context.disclosure);
	return context.disclosure.ledger.map((entry) => ({
		path: `/${entry.code}/`,
		body: () => withCode(context, entry, bodyAt(context, destinationOf(entry, directory), named)),
	}));
}

interface Found {
	readonly body: Body;
	readonly banner?: string;
}

function bodyAt(
	context: Context,
	destination: Destination,
	named: ReadonlyMap<string, SitePage>,
): Found {
	if (destination.kind === 'gone')
		return { body: { kind: 'gone', view: goneView(context, destination) } };
	const { entry, page } = destination;
	const body = named.get(page.path)?.body();
	if (!body) throw new Error(`No page at ${page.path} for code ${entry.code}`);
	const said = [bannerOf(destination), body.view.chrome.banner].filter(Boolean);
	return { body, banner: said.join('') || undefined };
}

/** Said above the page when the code was made for something else. */
function bannerOf({ entry, page }: Exclude<Destination, { kind: 'gone' }>): string | undefined {
	return page.target === entry.target
		? undefined
		: `这个码原来是“${entry.name}”的，现在由“${page.name}”办理。`;
}

/** The page as scanned: it carries the code that was scanned, and leaves search engines to the named page. */
function withCode(context: Context, { code }: LedgerEntry, { body, banner }: Found): Body {
	const own = body.view.chrome.code;
	const scanned = own?.code === code ? own : pageCode(context, code, '扫的这个码');
	const chrome = { ...body.view.chrome, noIndex: true, code: scanned, banner };
	return { ...body, view: { ...body.view, chrome } } as Body;
}
