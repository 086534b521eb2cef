import { spawnSync } from 'node:child_process';
import type { Site } from '../domain/site.ts';

/** How many earlier ledgers are looked at. */
const DEPTH = 10;

/**
 * The ledgers that git remembers of a content folder, newest first. None where there is no git, no
 * repository or no history: then nothing is known, which is no mistake. What a demonstration issued
 * before a real county took its place binds nobody.
 */
export function rememberedLedgers(content: string, { demo }: Site): readonly Buffer[] {
	// In full: of a merge that kept one side's ledger, git would else leave out the other side's.
	const options = ['--full-history', `--max-count=${DEPTH}`, '--format=%H'];
	const log = git(content, ['log', ...options, '--', 'codes.yml']);
	// While a merge is being put right, what is merged is no history yet.
	const commits = ['MERGE_HEAD', ...(log?.toString().split('\n').filter(Boolean) ?? [])];
	return commits
		.filter((commit) => demo || !wasDemo(content, commit))
		.flatMap((commit) => git(content, ['show', `${commit}:./codes.yml`]) ?? []);
}

function wasDemo(content: string, commit: string): boolean {
	const site = git(content, ['show', `${commit}:./site.yml`])?.toString() ?? '';
	return /^演示: *["']?是/m.test(site);
}

/** What git answers; undefined for anything but a success. */
function git(folder: string, words: readonly string[]): Buffer | undefined {
	// In a hook of another repository these would lead git there.
	const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...env } = process.env;
	const { status, stdout } = spawnSync('git', ['-C', folder, ...words], {
		env,
		stdio: ['ignore', 'pipe', 'ignore'],
		timeout: 10_000,
		maxBuffer: 64 * 1024 * 1024,
	});
	return status === 0 ? stdout : undefined;
}
