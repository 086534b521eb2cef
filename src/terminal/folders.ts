import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';

/** Whether one path is the other or below it, however links lead there. */
export function isWithin(inner: string, outer: string): boolean {
	const way = relative(real(outer), real(inner));
	// From one drive of Windows to another there is none but the whole path.
	return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

/** What stands in the way of a folder at `path`: a file there, or in the place of a folder above it. */
export function fileInTheWay(path: string): string | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found) return found.isDirectory() ? undefined : path;
	const parent = dirname(path);
	return parent === path ? undefined : fileInTheWay(parent);
}

/** The path without links, also of a folder that is yet to be made. */
function real(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(real(parent), path.slice(parent.length));
}
