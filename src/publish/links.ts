/** Scripts are no mark-up, whatever they hold. */
const SCRIPT = /(<script\b[^>]*>)[\s\S]*?<\/script>/g;
/** `content` is that of a `<meta>`: an address there is a whole one. */
const LINK = /(?:href|src|action)="([^"]+)"|content="(https:[^"]+)"/g;

/** The addresses that a page names, each once, as it writes them. */
export function linksIn(html: string): ReadonlySet<string> {
	const links = html.replace(SCRIPT, '$1</script>').matchAll(LINK);
	return new Set(Array.from(links, ([, link, whole]) => link ?? whole ?? ''));
}

/**
 * Says which file below the site a link asks for, so that a server needs no redirect to find it;
 * undefined when the link leads out of the site. What can't be a file comes back as it was written.
 */
export function linkResolver(address: string): (link: string, page: string) => string | undefined {
	const site = new URL(address);
	const known = new Map<string, string | undefined>();
	return (link, page) => {
		if (link.startsWith('#')) return undefined;
		if (!/^(?:\/|https:)/.test(link)) return fileOf(link, new URL(page, site), site);
		if (!known.has(link)) known.set(link, fileOf(link, site, site));
		return known.get(link);
	};
}

function fileOf(link: string, page: URL, site: URL): string | undefined {
	const url = URL.parse(link.replaceAll('&amp;', '&'), page);
	if (!url) return link;
	if (url.origin !== site.origin) return undefined;
	if (!url.pathname.startsWith(site.pathname)) return /^https:/.test(link) ? undefined : link;
	const path = decoded(url.pathname.slice(site.pathname.length));
	if (path === undefined) return link;
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}
