import type { Path, Place, Problem, Source } from '../domain/problem.ts';
import { readYaml } from './yaml.ts';
import type { Span } from './yaml-document.ts';
import { YamlPlaces } from './yaml-places.ts';

/** A content file that holds YAML, whole or as front matter. */
export interface YamlFile {
	/** As the clerk sees it: `content/items/dibao.md`. */
	readonly file: string;
	/** Undefined if it has a syntax fault. */
	readonly value: unknown;
	readonly yaml: string;
	/** Lines above the YAML: 1 for front matter, else 0. */
	readonly above: number;
	/** Parsed only when a place is asked for. */
	places(): YamlPlaces;
}

export function yamlFile(file: string, yaml: string, above = 0): YamlFile {
	let places: YamlPlaces | undefined;
	return {
		file,
		yaml,
		above,
		value: readYaml(yaml),
		places: () => {
			places ??= new YamlPlaces(yaml);
			return places;
		},
	};
}

export function placeIn({ file, above }: Pick<YamlFile, 'file' | 'above'>, span: Span): Place {
	return { file, line: span.line + above, column: span.column, length: span.length };
}

/** The source of the record at `base` in the file. */
export function sourceIn(yaml: YamlFile, base: Path = []): Source {
	return {
		file: yaml.file,
		at: (...path) => placeIn(yaml, yaml.places().spanOf([...base, ...path])),
	};
}

/** A problem at the start of a file. */
export function atFile(file: string, line = 1): Place {
	return { file, line, column: 1, length: 0 };
}

/** What every reading function yields: as much as could be read, and all that is wrong. */
export interface Read<Value> {
	readonly value: Value;
	readonly problems: readonly Problem[];
}
