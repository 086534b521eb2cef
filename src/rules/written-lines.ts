/** A line that holds keys or their values. */
export interface WrittenLine {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	readonly text: string;
}

/**
 * Such lines of the clerks' own files, without comments; of a matter, those above its text for the
 * public. Only files that hold a `mark` of what is looked for are cut into lines: most hold none.
 */
export function writtenLines(
	texts: ReadonlyMap<string, string>,
	mark: RegExp,
): readonly WrittenLine[] {
	return [...texts]
		.filter(([file]) => /\.(?:yml|md)$/.test(file) && !file.includes('/files/'))
		.filter(([, text]) => mark.test(text))
		.flatMap(([file, text]) =>
			fieldsOf(file, text).map((line, index) => ({ file, line: index + 1, text: line })),
		)
		.filter(({ text }) => !text.trimStart().startsWith('#'));
}

function fieldsOf(file: string, text: string): readonly string[] {
	const lines = text.split('\n');
	return file.endsWith('.md') ? lines.slice(0, lines.indexOf('---', 1)) : lines;
}
