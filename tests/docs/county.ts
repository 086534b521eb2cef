/** The sample county, copied to where examples may change it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixesIn } from '../../src/content/fix.ts';
import { openFolder } from '../../src/content/folder.ts';
import { type Loaded, load } from '../../src/load.ts';
import { jsonLine } from '../../src/terminal/json-line.ts';
import { diffOf, reportOf } from '../../src/terminal/report.ts';
import type { Edit } from './examples.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const TODAY = '2026-11-22';

export class County {
	readonly #folder = mkdtempSync(join(tmpdir(), 'handbook-'));
	/** Files that have been changed, as they were; undefined: not there. */
	readonly #before = new Map<string, string | undefined>();

	constructor() {
		cpSync(CONTENT, this.#folder, { recursive: true });
	}

	load(): Loaded {
		return load({ directory: this.#folder, name: 'content', today: TODAY });
	}

	/** What the check finds after the edits. Then the county is as it was. */
	after(edits: readonly Edit[]): Loaded {
		return this.#with(edits, () => this.load());
	}

	/** All that the commands say after the edits: `check`, `check --json` and `fix`. */
	said(edits: readonly Edit[]): string {
		return this.#with(edits, () => {
			const loaded = this.load();
			const changes = fixesIn(openFolder(this.#folder, 'content'), TODAY);
			const parts = [...loaded.problems.map(jsonLine), ...changes.map((each) => diffOf(each))];
			return [reportOf(loaded), ...parts].join('\n');
		});
	}

	#with<Found>(edits: readonly Edit[], look: () => Found): Found {
		for (const edit of edits) this.#make(edit);
		const found = look();
		for (const [file, text] of this.#before) {
			if (text === undefined) rmSync(join(this.#folder, file));
			else writeFileSync(join(this.#folder, file), text);
		}
		this.#before.clear();
		return found;
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true });
	}

	#make({ file, before, after }: Edit): void {
		const path = join(this.#folder, file);
		const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
		if (!this.#before.has(file)) this.#before.set(file, text);
		writeFileSync(path, before === '' ? (text ?? '') + after : replaced(text ?? '', before, after));
	}
}

/** Whole lines for whole lines. They must stand in the file exactly once. */
function replaced(text: string, before: string, after: string): string {
	const parts = `\n${text}`.split(`\n${before}`);
	if (parts.length !== 2)
		throw new Error(`It has these lines ${parts.length - 1} times:\n${before}`);
	return parts.join(`\n${after}`).slice(1);
}
