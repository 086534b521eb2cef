import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../content/encoding.ts';
import type { FixedFile } from '../content/fix.ts';
import { describeFileError, Failure } from '../terminal/failure.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Writes mended files, each as a whole or not at all.
 * @throws Failure if one was saved anew while the clerk looked at the changes, with nothing written;
 * if the disk refuses one, saying which were written.
 */
export function writeFixes(files: readonly FixedFile[], content: string): void {
	const saved = files.filter(({ path, before }) => {
		return decode(readFileSync(join(content, path)))?.text !== before;
	});
	if (saved.length > 0) {
		const names = saved.map(({ file }) => file).join('、');
		throw new Failure(`${names} 刚才又保存过。没有改动；再运行一次 npm run fix。`);
	}
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
