import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		// One site is built for all tests that look at it; two builds at once would share `.astro`.
		globalSetup: [],
		testTimeout: 30_000,
	},
});
