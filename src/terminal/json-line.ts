import type { Problem } from '../domain/problem.ts';
import { howToFix } from './problems.ts';

/** A problem for programs: one JSON object on one line. Without a place it has no file, line or column. */
export function jsonLine(problem: Problem): string {
	const { name, severity, message, at } = problem;
	const { file, line, column } = at ?? {};
	return JSON.stringify({ name, severity, file, line, column, message, fix: howToFix(problem) });
}
