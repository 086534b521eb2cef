/** The sample county, copied to where examples may change it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueCodes } from '../../src/codes/issue.ts';
import { appendEntries } from '../../src/codes/ledger-file.ts';
import { targetsOf } from '../../src/codes/targets.ts';
import { type Loaded, load } from '../../src/load.ts';
import type { Edit } from './examples.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const TODAY = '2026-11-22';

/** A copy of the sample county whose ledger begins with the codes that the examples are about. */
export class County {
	readonly #folder = mkdtempSync(join(tmpdir(), 'handbook-'));
	readonly #texts = new Map<string, string>();

	constructor(ledger: string) {
		cpSync(CONTENT, this.#folder, { recursive: true });
		this.#write('codes.yml', ledger);
		const { disclosure } = this.load();
		if (!disclosure) throw new Error('The sample county has errors of its own.');
		const entries = issueCodes(disclosure.ledger, targetsOf(disclosure), {
			date: TODAY,
			random: () => 0,
		});
		this.#write('codes.yml', appendEntries(ledger, entries) ?? '');
	}

	load(): Loaded {
		return load({ directory: this.#folder, name: 'content', today: TODAY });
	}

	/** What the check finds after the edits; the county is then as it was. */
	after(edits: readonly Edit[]): Loaded {
		this.#texts.clear();
		for (const { file, before, after } of edits) this.#write(file, this.#edited(file, before, after));
		const loaded = this.load();
		for (const [file, text] of this.#texts) {
			if (text === '') rmSync(join(this.#folder, file));
			else writeFileSync(join(this.#folder, file), text);
		}
		return loaded;
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true });
	}

	#edited(file: string, before: string, after: string): string {
		const text = this.#read(file);
		if (before === '') return text + after;
		const parts = `\n${text}`.split(`\n${before}`);
		if (parts.length !== 2) throw new Error(`${parts.length - 1} places in ${file} match:\n${before}`);
		return parts.join(`\n${after}`).slice(1);
	}

	#read(file: string): string {
		const path = join(this.#folder, file);
		return existsSync(path) ? readFileSync(path, 'utf8') : '';
	}

	#write(file: string, text: string): void {
		if (!this.#texts.has(file)) this.#texts.set(file, this.#read(file));
		writeFileSync(join(this.#folder, file), text);
	}
}
