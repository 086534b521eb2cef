import { defineConfig } from 'astro/config';
import { getLoaded } from './src/site.ts';

/** Undefined only in dev, where a mistake in the content is shown in the browser. */
const site = getLoaded().disclosure?.site;

/** The oldest engines that residents still scan with: WeChat's of 2021, and iOS 13. */
const ENGINES = ['chrome86', 'safari13', 'ios13'];

export default defineConfig({
	site: site?.address,
	base: site?.base,
	output: 'static',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'always' },
	// The default takes away spaces between inline elements.
	compressHTML: true,
	devToolbar: { enabled: false },
	// Nothing is highlighted; Shiki's inline styles would clash with the policy below.
	markdown: { syntaxHighlight: false },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				// Lighthouse asks for robots.txt from within the page, and counts it as missing otherwise.
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
	vite: {
		// Scripts stand in the two pages that have one, which then need no second request for them.
		build: { cssTarget: ENGINES, assetsInlineLimit: 64_000 },
		plugins: [
			{
				// Only what phones run is rewritten for them; what makes the pages runs here. Astro takes a
				// target for one of the two from plugins alone.
				name: 'old-engines',
				configEnvironment: (name) =>
					name === 'client' ? { build: { target: ENGINES } } : undefined,
			},
		],
	},
});
