import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that look at a built site. It is built once for all of them, and only if one is run. */
const SITE = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
	test: {
		// No test proves how long something takes: these end what hangs, also on a busy machine.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// Each may hold fonts, a browser or a build of its own: memory counts, not processors.
		maxWorkers: Math.min(4, availableParallelism()),
		projects: [
			{
				extends: true,
				// Nothing here leaves a trace for the next file, and loading all anew for each took longer
				// than the tests.
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: SITE,
					isolate: false,
				},
			},
			{
				extends: true,
				test: { name: 'site', include: SITE, globalSetup: ['tests/site/global-setup.ts'] },
			},
		],
	},
});
