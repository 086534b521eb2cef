import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder by their paths. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	return Object.fromEntries(
		paths.sort().map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
	);
}
