import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../src/publish/workplace.ts';

export interface Outcome {
	readonly status: number | null;
	readonly output: string;
}

/** The environment of a person’s shell: nothing in it tells of a test. */
export const SHELL = { ...process.env, NO_COLOR: '1', CI: undefined, VITEST: undefined };

/** How often a build waits for another one's end: tests of other files, or a colleague. */
const TRIES = 60;

/** Runs `scripts/<name>.ts` as a person would; of `environment`, undefined takes a variable away. */
export async function runScript(
	name: string,
	words: readonly string[],
	environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Outcome> {
	for (let tries = TRIES; ; tries--) {
		const outcome = runOnce(name, words, environment);
		if (tries === 0 || !outcome.output.includes('另一次生成正在进行')) return outcome;
		await pause(2000);
	}
}

/** The same, but takes no for an answer. */
export function runOnce(
	name: string,
	words: readonly string[],
	environment: Readonly<Record<string, string | undefined>> = {},
): Outcome {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(ROOT, 'scripts', `${name}.ts`), ...words],
		{ encoding: 'utf8', env: { ...SHELL, ...environment } },
	);
	return { status, output: stdout + stderr };
}
