import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fsyncSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorAt } from '../terminal/failure.ts';

/**
 * Gives a file new text. Whatever happens on the way, it holds all of the old text or all of the new.
 * @throws the file system's error, of that file; also when the file is there and read-only.
 */
export function replaceFile(file: string, text: string | Uint8Array): void {
	const before = statSync(file, { throwIfNoEntry: false });
	if (before) accessSync(file, constants.W_OK);
	const draft = join(dirname(file), `.${basename(file)}.new`);
	try {
		write(draft, text, before?.mode);
		renameSync(draft, file);
	} catch (error) {
		throw errorAt(file, error);
	} finally {
		rmSync(draft, { force: true });
	}
}

function write(file: string, text: string | Uint8Array, mode?: number): void {
	const handle = openSync(file, 'w');
	try {
		if (mode !== undefined) fchmodSync(handle, mode & 0o777);
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
