export const ENTRY_KINDS = [
	'item',
	'person',
	'post',
	'window',
	'office',
	'village',
	'township',
	'department',
	'list',
	'page',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that can be looked for: what it is called, and the page that answers. */
export interface Entry {
	readonly kind: EntryKind;
	/** Of that page, below the site: `/donglu/posts/minzheng/`. */
	readonly path: string;
	readonly name: string;
	/** What else it is called: aliases, short names, titles. */
	readonly also: readonly string[];
	/** Where it is, or what it is there for; one line. */
	readonly detail?: string;
	/** As written: `0359-0002041`. */
	readonly phones: readonly string[];
	/** `704394`. */
	readonly code?: string;
}

/** Between the parts of a detail, as on all pages: no line begins with the dot. */
export const BETWEEN_PARTS = '\u00a0· ';
