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
	return patiently(() => outcomeOf(start(name, words, environment)));
}

/** Calls `strike` at some moment of a run; returns what ends the watch. */
export type Moment = (strike: () => void) => () => void;

/**
 * The same, but the process is killed (SIGKILL) at a moment, in which it can clear nothing away. The
 * status is null then; a run may be quicker than the moment is seen.
 */
export async function runUntil(
	moment: Moment,
	name: string,
	words: readonly string[],
): Promise<Outcome> {
	return patiently(async () => {
		const child = start(name, words);
		const endWatch = moment(() => void child.kill('SIGKILL'));
		try {
			return await outcomeOf(child);
		} finally {
			endWatch();
		}
	});
}

function start(name: string, words: readonly string[], environment: Environment = {}) {
	return spawn(process.execPath, commandLine(name, words), {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...SHELL, ...environment },
	});
}

/** Undefined for a run that found somebody else at work. */
export async function outcomeOf(child: ReturnType<typeof start>): Promise<Outcome | undefined> {
	const [stdout, stderr, [status]] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, 'close'),
	]);
	const output = stdout + stderr;
	return output.includes('另一次生成正在进行') ? undefined : { status, output };
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

export const commandLine = (name: string, words: readonly string[]) => [
	join(ROOT, 'scripts', `${name}.ts`),
	...words,
];
