/**
 * Something a clerk should put right. Functions that look at content return problems instead of
 * throwing, so that one run reports them all.
 */
export interface Problem {
	/** Permanent name, so that a clerk's phone call and the handbook mean the same thing. */
	readonly name: string;
	/** `error` stops the build, `warning` is printed, `notice` also stands in the reports. */
	readonly severity: Severity;
	/** What is wrong, in the clerk's words. */
	readonly message: string;
	/** What to write instead. */
	readonly fix: string;
	/** Where to look; absent only when no file is to blame. */
	readonly at?: Place;
	/** What `npm run fix` may put in place of what stands at `at`; absent wherever that would be a guess. */
	readonly mend?: string;
}

export type Severity = 'error' | 'warning' | 'notice';

/** A spot in a content file. */
export interface Place {
	/** As the clerk sees it, from the content folder's own name on: `content/items/dibao.md`. */
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	/** 1-based, in characters. */
	readonly column: number;
	/** Characters to underline; 0 where the whole line or file is meant. */
	readonly length: number;
}

/** One step from a record to a value in it: a key as the clerk writes it, or an index. */
export type Path = readonly (string | number)[];

/** Where a record was read from. Positions are looked up only when somebody asks. */
export interface Source {
	readonly file: string;
	/**
	 * The place of the value at `path` below the record, or of its nearest parent if there is none.
	 * `at()` is the record itself; a path that ends in a key points at the value behind the key.
	 */
	at(...path: Path): Place;
}
