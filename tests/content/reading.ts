import { expect } from 'vitest';
import type { Fields, Form } from '../../src/content/fields.ts';
import type { Folder } from '../../src/content/folder.ts';
import { Reader } from '../../src/content/reader.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** A content folder that exists only in memory. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Folder {
	return {
		name: 'content',
		paths: Object.keys(files).sort(),
		problems: [],
		read: (path) => {
			const held = files[path] ?? '';
			return typeof held === 'string' ? new TextEncoder().encode(held) : held;
		},
	};
}

/** Reads a text as a file that holds one record of the form. */
export function readRecord<F extends Fields>(form: Form<F>, text: string) {
	const reader = new Reader(folderOf({ 'test.yml': text }));
	const value = reader.record('test.yml', form);
	return { value, problems: reader.problems };
}

/** What a clerk would be told: `4 InvalidValue “电话”格式不对：… | 应写成：…`. */
export function told(problems: readonly Problem[]): readonly string[] {
	return problems.map(({ name, message, fix, at }) => `${at?.line} ${name} ${message} | ${fix}`);
}

/** The words that a problem underlines. */
export function underlined(text: string, { at }: Problem): string {
	expect(at).toBeDefined();
	const { line = 1, column = 1, length = 0 } = at ?? {};
	return text.split('\n')[line - 1]?.slice(column - 1, column - 1 + length) ?? '';
}
