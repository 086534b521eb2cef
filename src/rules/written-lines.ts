/** A line that holds keys or their values. */
export interface WrittenLine {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	readonly text: string;
}

/** Such lines of the clerks' own files, without comments; of a matter, those above its text for the public. */
export function writtenLines(texts: ReadonlyMap<string, string>): readonly WrittenLine[] {
	return [...texts]
		.filter(([file]) => /\.(?:yml|md)$/.test(file) && !file.includes('/files/'))
		.flatMap(([file, text]) =>
			fieldsOf(file, text).map((line, index) => ({ file, line: index + 1, text: line })),
		)
		.filter(({ text }) => !text.trimStart().startsWith('#'));
}

function fieldsOf(file: string, text: string): readonly string[] {
	const lines = text.split('\n');
	return file.endsWith('.md') ? lines.slice(0, lines.indexOf('---', 1)) : lines;
}
