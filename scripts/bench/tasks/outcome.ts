import type { Problem } from '../../../src/domain/problem.ts';

/** Fails the run if content is wrong: where reading stops early, its time says nothing. */
export function expectNoErrors(problems: readonly Problem[]): void {
	const errors = problems.filter(({ severity }) => severity === 'error');
	for (const { message, at } of errors.slice(0, 3)) console.error(`${at?.file ?? ''} ${message}`);
	if (errors.length > 0) process.exitCode = 1;
}
