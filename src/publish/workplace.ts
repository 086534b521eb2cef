import { dirname, join } from 'node:path';

/** The project's own folder. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** What the program keeps for itself, all of which may be deleted. */
export const CACHE = join(ROOT, '.cache');

/** Where a site goes unless another folder is named. */
export const DIST = join(ROOT, 'dist');

/** Whoever changes a site or a ledger holds this lock. */
export const LOCK = join(CACHE, 'lock');

/** Where a site is put together: in the project, since Astro needs that. */
export const WORKSHOP = join(CACHE, 'site');

/** Where what else it holds waits for its pages. */
export const SITE_ANNEX = join(CACHE, 'site-annex');

/** Where the print files of a site wait for its pages. */
export const SITE_PRINTS = join(CACHE, 'site-prints');

/** Where print files are made before they take the place of the last ones. */
export const PRINT_SHOP = join(CACHE, 'print');

/** Print files of earlier runs, for those of which nothing has changed. */
export const PRINT_CACHE = join(CACHE, 'print-files');

/** The program as it was compiled, for the next command. `scripts/quicker-start.js` names it, too. */
export const COMPILED = join(CACHE, 'compiled');
