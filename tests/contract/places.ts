/** Where the files of a county use the keys of the contract. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fields, Form } from '../../src/content/fields.ts';
import { parse } from './changes.ts';
import { CONTRACT } from './files.ts';
import { type Use, usesIn } from './keys.ts';

/** A use of a key in a file. */
export interface Place extends Use {
	/** Below the folder. */
	readonly file: string;
}

/** Every use, by its form and its name: `岗位（posts.yml）: 对口 › 电话`. */
export function placesByKey(folder: string): ReadonlyMap<string, readonly Place[]> {
	const places = Object.entries(CONTRACT).flatMap(([pattern, form]) =>
		globSync(pattern, { cwd: folder }).flatMap((file) => placesIn(folder, file, form)),
	);
	return Map.groupBy(places, ({ name, form }) => `${form.title}: ${name}`);
}

function placesIn(folder: string, file: string, form: Form<Fields, unknown>) {
	const { contents } = parse(yamlOf(join(folder, file)));
	return usesIn(contents, form).map((use) => ({ ...use, file, form }));
}

/** A matter's front matter, or the file. */
export function yamlOf(path: string): string {
	const text = readFileSync(path, 'utf8');
	return path.endsWith('.md') ? (text.split('---\n')[1] ?? '') : text;
}

/** The file with other YAML; a matter's text stays. */
export function withYaml(path: string, yaml: string): string {
	const text = readFileSync(path, 'utf8');
	return path.endsWith('.md') ? text.replace(yamlOf(path), () => yaml) : yaml;
}
