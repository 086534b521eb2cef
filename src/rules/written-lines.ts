/** A line of a clerk's own file. */
export interface WrittenLine {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	readonly text: string;
	/** Whether it is what a matter says to the public, below its keys. */
	readonly inBody: boolean;
}

/** Lines that hold keys or their values, without comments. */
export function writtenLines(
	texts: ReadonlyMap<string, string>,
	mark: RegExp,
): readonly WrittenLine[] {
	return allLines(texts, mark).filter(({ inBody }) => !inBody);
}

/**
 * All lines of the clerks' own files, without comments. Only files that hold a `mark` of what is
 * looked for are cut into lines: most hold none.
 */
export function allLines(texts: ReadonlyMap<string, string>, mark: RegExp): readonly WrittenLine[] {
	return [...texts]
		.filter(([file]) => /\.(?:yml|md)$/.test(file) && !file.includes('/files/'))
		.filter(([, text]) => mark.test(text))
		.flatMap(([file, text]) => linesOf(file, text));
}

function linesOf(file: string, text: string): readonly WrittenLine[] {
	const lines = text.split('\n');
	const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
	return lines
		.map((text, index) => ({ file, line: index + 1, text, inBody: index > end }))
		.filter(({ text, inBody }) => inBody || !text.trimStart().startsWith('#'));
}
