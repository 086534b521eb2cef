import { spawnSync } from 'node:child_process';

/** How many earlier ledgers are looked at. */
const DEPTH = 10;
const FILE = 'codes.yml';

/**
 * The ledgers that git remembers of a content folder, newest first. None where there is no git, no
 * repository or no history: then nothing is known, which is no mistake.
 */
export function rememberedLedgers(content: string): readonly Uint8Array[] {
	const log = git(content, ['log', `--max-count=${DEPTH}`, '--format=%H', '--', FILE]);
	const commits = log?.toString().split('\n').filter(Boolean) ?? [];
	return commits.flatMap((commit) => git(content, ['show', `${commit}:./${FILE}`]) ?? []);
}

/** What git answers; undefined for anything but a success. */
function git(folder: string, words: readonly string[]): Buffer | undefined {
	const { status, stdout } = spawnSync('git', ['-C', folder, ...words], {
		stdio: ['ignore', 'pipe', 'ignore'],
		timeout: 10_000,
		maxBuffer: 64 * 1024 * 1024,
	});
	return status === 0 ? stdout : undefined;
}
