/** Where the files of the search are, below the site. */

/** Names of the site’s own folders, which no township can have. */
export const SHARED_LISTS = {
	county: 'items',
	more: 'departments',
	sounds: 'search',
	texts: 'lists',
} as const;

/** Of a township's second list: no id has a dot. */
export const textsOf = (township: string) => `${township}.texts`;

export const wordListPath = (name: string) => `/search/words/${name}.json`;

/** The script of the deeper index. */
export const DEEPER_PATH = '/search/index/pagefind.js';
