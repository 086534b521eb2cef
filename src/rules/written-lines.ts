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
	return linesWith(texts, mark)
		.filter(({ line, bodyFrom }) => line < bodyFrom)
		.filter(({ text }) => !text.trimStart().startsWith('#'));
}

/** Such lines of what matters say to the public. */
export function bodyLines(
	texts: ReadonlyMap<string, string>,
	mark: RegExp,
): readonly WrittenLine[] {
	return linesWith(texts, mark).filter(({ line, bodyFrom }) => line > bodyFrom);
}

/** All lines of files that hold the mark; a body begins after the line `bodyFrom`. */
function linesWith(texts: ReadonlyMap<string, string>, mark: RegExp) {
	return [...texts]
		.filter(([file]) => /\.(?:yml|md)$/.test(file) && !file.includes('/files/'))
		.filter(([, text]) => mark.test(text))
		.flatMap(([file, text]) => {
			const lines = text.split('\n');
			const bodyFrom = file.endsWith('.md')
				? lines.indexOf('---', 1) + 1
				: Number.POSITIVE_INFINITY;
			return lines.map((text, index) => ({ file, line: index + 1, text, bodyFrom }));
		});
}
