import { dirname, join } from 'node:path';

/** The project's own folder. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** Whoever changes a site or a ledger holds this lock. */
export const LOCK = join(ROOT, '.cache/lock');

/** Where a site is put together: in the project, since Astro needs that. */
export const WORKSHOP = join(ROOT, '.cache/site');

/** Where what else it holds waits for its pages. */
export const SITE_ANNEX = join(ROOT, '.cache/site-annex');

/** Where the print files of a site wait for its pages. */
export const SITE_PRINTS = join(ROOT, '.cache/site-prints');

/** Where print files are made before they take the place of the last ones. */
export const PRINT_SHOP = join(ROOT, '.cache/print');

/** Print files of earlier runs, for those of which nothing has changed. */
export const PRINT_CACHE = join(ROOT, '.cache/print-files');

/** The program as it was compiled, for the next command. */
export const COMPILED = join(ROOT, '.cache/compiled');
