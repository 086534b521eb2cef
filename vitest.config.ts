import { defineConfig } from 'vitest/config';

/** Tests that look at a built site. It is built once for all of them, and only if one is run. */
const SITE = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
	test: {
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: SITE },
			},
			{
				extends: true,
				test: { name: 'site', include: SITE, globalSetup: ['tests/site/global-setup.ts'] },
			},
		],
	},
});
