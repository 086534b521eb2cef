import type { z } from 'zod';
import type { Path, Problem } from '../domain/problem.ts';

export type Issue = z.core.$ZodIssue;

/** A problem whose place is still a path, and whether it is about the key there or the value. */
export interface Explained extends Omit<Problem, 'at'> {
	readonly path: Path;
	readonly about: 'key' | 'value';
	/** What is missing or empty. */
	readonly subject?: Path;
	/** What is missing or empty because of this problem, and need not be told as well. */
	readonly excuses?: readonly Path[];
}

/** `办理环节 → 第2项 → 环节名称`. */
export function labelOf(path: Path): string {
	return path.map((step) => (typeof step === 'number' ? `第${step + 1}项` : step)).join(' → ');
}

/** A value as it can be quoted in a sentence. */
export function show(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
