/** A file that was made. */
export interface PrintFile {
	readonly bytes: number;
	/** How many sheets of paper one piece takes; absent of pictures and lists. */
	readonly sheets?: number;
}

/** The print files of a site, by their paths below it: `print/donglu/748464.pdf`. */
export type PrintFiles = ReadonlyMap<string, PrintFile>;
