import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** An empty folder that is gone when the test has finished. */
export function temporaryFolder(): string {
	return goneAfter(onTestFinished);
}

/** The same for all tests of a file. */
export function sharedFolder(): string {
	return goneAfter(afterAll);
}

function goneAfter(end: (clear: () => void) => void): string {
	const folder = mkdtempSync(join(tmpdir(), 'mashangqing-'));
	end(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
