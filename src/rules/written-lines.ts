/** A line of a clerk's own file. */
export interface WrittenLine {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	readonly text: string;
	/** Whether it is what a matter says to the public, below its keys. */
	readonly inBody: boolean;
}

/** Those that hold keys or their values. */
export function writtenLines(
	texts: ReadonlyMap<string, string>,
	mark: RegExp,
): readonly WrittenLine[] {
	return allLines(texts, mark).filter(({ inBody }) => !inBody);
}

/**
 * The lines of the clerks' own files that hold a `mark` of what is looked for, without comments.
 * Only files that hold one are cut into lines: most don't.
 */
export function allLines(texts: ReadonlyMap<string, string>, mark: RegExp): readonly WrittenLine[] {
	return [...texts]
		.filter(([file]) => /\.(?:yml|md)$/.test(file) && !file.includes('/files/'))
		.filter(([, text]) => mark.test(text))
		.flatMap(([file, text]) => linesOf(file, text, mark));
}

function linesOf(file: string, text: string, mark: RegExp): readonly WrittenLine[] {
	const lines = text.split('\n');
	const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
	return lines.flatMap((text, index) => {
		const inBody = index > end;
		const isComment = !inBody && text.trimStart().startsWith('#');
		return mark.test(text) && !isComment ? [{ file, line: index + 1, text, inBody }] : [];
	});
}
