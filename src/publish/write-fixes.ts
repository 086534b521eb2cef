import { join } from 'node:path';
import type { FixedFile } from '../content/fix.ts';
import { describeFileError, Failure } from '../terminal/failure.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Writes mended files, each as a whole or not at all.
 * @throws Failure if the disk refuses one, saying which were written.
 */
export function writeFixes(files: readonly FixedFile[], content: string): void {
	for (const [done, { path, after }] of files.entries()) {
		try {
			replaceFile(join(content, path), after);
		} catch (error) {
			const reason = describeFileError(error);
			if (reason === undefined) throw error;
			const rest = files.slice(done).map(({ file }) => file);
			throw new Failure(`${reason}。改好了 ${done} 个文件，没有改的：${rest.join('、')}`);
		}
	}
}
