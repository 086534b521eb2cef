import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/publish/replace-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { told } from '../support/told-of-disk.ts';

describe('replaceFile', () => {
	it('tells of the file that was to be written, not of its draft', () => {
		const file = join(temporaryFolder(), 'gone/codes.yml');
		expect(told(() => replaceFile(file, 'new'))).toBe(`找不到 ${file}`);
	});
});
