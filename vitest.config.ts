import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that look at a built site. It is built once for all of them, and only if one is run. */
const SITE = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

/** Tests that put another module in the place of one of ours: only a process of their own is deceived. */
const ALONE = ['tests/print/wrong-code.test.ts'];

export default defineConfig({
	test: {
		// No test proves how long something takes: these end what hangs, and leave time for builds of
		// other tests to end (`tests/support/patience.ts`), also on a busy machine.
		testTimeout: 600_000,
		hookTimeout: 600_000,
		// Each may hold fonts, a browser or a build of its own: memory counts, not processors.
		maxWorkers: Math.min(4, availableParallelism()),
		projects: [
			{
				extends: true,
				// None leaves a trace for the next, and loading all anew for each file took longer than
				// the tests.
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: [...SITE, ...ALONE],
					isolate: false,
				},
			},
			{ extends: true, test: { name: 'alone', include: ALONE } },
			{
				extends: true,
				test: { name: 'site', include: SITE, globalSetup: ['tests/site/global-setup.ts'] },
			},
		],
	},
});
