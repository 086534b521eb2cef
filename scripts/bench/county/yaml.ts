/** What a record looks like before it is written; a key without a value is left out. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

/** Words that need no quotes, even between brackets. */
const PLAIN =
	/^[\p{L}\p{N}《“（](?:[\p{L}\p{N}《》〔〕“”（）、，。：；？！·×:/@._-]*[\p{L}\p{N}》〕”）。？！/])?$/u;
/** Longer maps and lists go over several lines, as in files that clerks keep. */
const ONE_LINE = 110;

/** Writes YAML as a clerk does: short maps and lists on one line, the rest in blocks. */
export function writeYaml(value: Yaml): string {
	const lines = isList(value) ? value.flatMap(entryLines) : blockLines(value);
	return `${lines.join('\n')}\n`;
}

function blockLines(value: Yaml): readonly string[] {
	if (typeof value === 'string') return [scalar(value)];
	if (isList(value)) return value.flatMap(entryLines);
	return written(value).flatMap(([key, inner]) => {
		const line = flow(inner);
		if (typeof inner === 'string' || line.length <= ONE_LINE) return [`${key}: ${line}`];
		return [`${key}:`, ...blockLines(inner).map((each) => `  ${each}`)];
	});
}

function entryLines(entry: Yaml): readonly string[] {
	const line = flow(entry);
	if (typeof entry === 'string' || isList(entry) || line.length <= ONE_LINE) return [`- ${line}`];
	return blockLines(entry).map((each, index) => (index === 0 ? `- ${each}` : `  ${each}`));
}

function flow(value: Yaml): string {
	if (typeof value === 'string') return scalar(value);
	if (isList(value)) return `[${value.map(flow).join(', ')}]`;
	return `{${written(value)
		.map(([key, inner]) => `${key}: ${flow(inner)}`)
		.join(', ')}}`;
}

const scalar = (text: string) => (PLAIN.test(text) ? text : JSON.stringify(text));

const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value);

function written(map: { readonly [key: string]: Yaml | undefined }) {
	return Object.entries(map).flatMap(([key, value]): [string, Yaml][] =>
		value === undefined ? [] : [[key, value]],
	);
}
