/**
 * What pages say besides their names, as far as residents would say it like that: for questions that
 * names do not answer. Comes after the word lists, and only where it is needed.
 */
export interface TextList {
	/** What every path begins with: `/`, `/donglu/`. */
	readonly base: string;
	/** A line for each page: its path below `base`, then what it says. */
	readonly columns: readonly [paths: string, texts: string];
}

/** The county's, and what is known of words: what hints at its official terms, which stand for the same. */
export interface CountyTexts extends TextList {
	/** See `hints.ts`. */
	readonly hints: readonly string[];
	/** See `concepts.ts`. */
	readonly concepts: readonly string[];
}

export function writeTextList(base: string, texts: ReadonlyMap<string, string>): TextList {
	const paths = [...texts.keys()].map((path) => path.slice(base.length));
	const lines = [...texts.values()].map((text) => text.replace(/\s+/g, ' '));
	return { base, columns: [paths.join('\n'), lines.join('\n')] };
}

/** What each page says, by its path: `/items/dibao/`. */
export function readTextList({ base, columns }: TextList): ReadonlyMap<string, string> {
	const [paths, texts] = columns.map((column) => column.split('\n'));
	return new Map(paths?.map((path, line) => [base + path, texts?.[line] ?? '']));
}
