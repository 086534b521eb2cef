import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../../src/publish/workplace.ts';
import { patiently } from './patience.ts';

export interface Outcome {
	readonly status: number | null;
	readonly output: string;
}

/** The environment of a person’s shell: nothing in it tells of a test. */
export const SHELL = { ...process.env, NO_COLOR: '1', CI: undefined, VITEST: undefined };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs `scripts/<name>.ts` as a person would, once nobody else is building; of `environment`,
 * undefined takes a variable away. Meanwhile the test runner hears from this process: it gives up
 * processes that are silent for a minute, which a build on a busy machine may take.
 */
export async function runScript(
	name: string,
	words: readonly string[],
	environment: Environment = {},
): Promise<Outcome> {
	return patiently(async () => {
		const child = spawn(process.execPath, commandLine(name, words), {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...SHELL, ...environment },
		});
		const [stdout, stderr, [status]] = await Promise.all([
			text(child.stdout),
			text(child.stderr),
			once(child, 'close'),
		]);
		const output = stdout + stderr;
		return output.includes('另一次生成正在进行') ? undefined : { status, output };
	});
}

/** The same for a command that takes a moment, and takes no for an answer. */
export function runOnce(
	name: string,
	words: readonly string[],
	environment: Environment = {},
): Outcome {
	const { status, stdout, stderr } = spawnSync(process.execPath, commandLine(name, words), {
		encoding: 'utf8',
		env: { ...SHELL, ...environment },
	});
	return { status, output: stdout + stderr };
}

const commandLine = (name: string, words: readonly string[]) => [
	join(ROOT, 'scripts', `${name}.ts`),
	...words,
];
