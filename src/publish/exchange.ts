import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';

/** The number of `renameat2` among the system's calls. */
const RENAMEAT2: Readonly<Partial<Record<NodeJS.Architecture, number>>> = {
	x64: 316,
	arm64: 276,
	riscv64: 276,
	loong64: 276,
};

/**
 * Swaps two folders in one step, so that whoever opens a file meets the one or the other. Linux can
 * do it, Node has no name for it: newer `mv` has, and `perl`, which Debian never comes without.
 * @returns whether it was done; if not, nothing was.
 */
export function exchange(one: string, other: string): boolean {
	if (process.platform !== 'linux') return false;
	const perl = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';
	const call = RENAMEAT2[process.arch];
	return (
		run('mv', ['--exchange', '--no-target-directory', one, other]) ||
		(call !== undefined && run('perl', ['-e', perl, String(call), one, other]))
	);
}

function run(command: string, words: readonly string[]): boolean {
	return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

/**
 * Does it in two steps where one is not to be had. If the machine dies between them, the old folder
 * is found whole at `aside`.
 */
export function replaceInTwoSteps(old: string, next: string, aside: string): void {
	renameSync(old, aside);
	try {
		renameSync(next, old);
	} catch (error) {
		renameSync(aside, old);
		throw error;
	}
	// What is left at `aside` must be whole, so it is taken away before it is taken apart.
	renameSync(aside, next);
	rmSync(next, { recursive: true, force: true });
}
