import {
	accessSync,
	closeSync,
	constants,
	existsSync,
	fsyncSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Gives a file new text. Whatever happens on the way, the file holds all of the old or all of the new.
 * @throws the file system's error, also when the file is there and read-only.
 */
export function replaceFile(file: string, text: string): void {
	const draft = join(dirname(file), `.${basename(file)}.new`);
	if (existsSync(file)) accessSync(file, constants.W_OK);
	const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0o644;
	try {
		const handle = openSync(draft, 'w', mode);
		try {
			writeFileSync(handle, text);
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
		renameSync(draft, file);
	} finally {
		rmSync(draft, { force: true });
	}
}
