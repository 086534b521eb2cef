import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exchange, replaceInTwoSteps } from '../../src/publish/exchange.ts';
import { openStage } from '../../src/publish/stage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { told } from '../support/told-of-disk.ts';

function writeSite(folder: string, words: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), words);
}

const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

/** Publishes at `out` what says `words`. */
function publish(home: string, words: string): void {
	const stage = openStage(join(home, 'dist'), join(home, 'workshop'));
	writeSite(stage.folder, words);
	stage.publish();
}

describe('a stage', () => {
	it('puts the new site in the place of the old one, and leaves nothing beside it', () => {
		const home = temporaryFolder();
		for (const words of ['old', 'new']) publish(home, words);
		expect(read(join(home, 'dist'))).toBe('new');
		expect(readdirSync(home)).toEqual(['dist']);
	});

	it('comes near without touching the old site, so that several can be sure of their room first', () => {
		const home = temporaryFolder();
		publish(home, 'old');
		const stage = openStage(join(home, 'dist'), join(home, 'workshop'));
		writeSite(stage.folder, 'new');
		stage.approach();
		expect(readdirSync(home).sort()).toEqual(['.dist.next', 'dist']);
		expect(read(join(home, 'dist'))).toBe('old');
		stage.publish();
		expect(read(join(home, 'dist'))).toBe('new');
	});

	it('keeps nothing of the old site', () => {
		const home = temporaryFolder();
		writeSite(join(home, 'dist/gone'), 'old');
		publish(home, 'new');
		expect(readdirSync(join(home, 'dist'))).toEqual(['index.html']);
	});

	it('fills the folder that a link leads to', () => {
		const home = temporaryFolder();
		mkdirSync(join(home, 'www'));
		symlinkSync(join(home, 'www'), join(home, 'dist'));
		publish(home, 'new');
		expect(read(join(home, 'www'))).toBe('new');
		expect(read(join(home, 'dist'))).toBe('new');
	});

	it('fills it also when a build died between its two steps, and puts the old site back first', () => {
		const home = temporaryFolder();
		writeSite(join(home, '.www.last'), 'old');
		symlinkSync('www', join(home, 'dist'));
		const stage = openStage(join(home, 'dist'), join(home, 'workshop'));
		expect(read(join(home, 'dist'))).toBe('old');
		writeSite(stage.folder, 'new');
		stage.publish();
		expect(read(join(home, 'www'))).toBe('new');
		expect(readdirSync(home).sort()).toEqual(['dist', 'www']);
	});

	it('changes nothing before it is published', () => {
		const home = temporaryFolder();
		publish(home, 'old');
		writeSite(openStage(join(home, 'dist'), join(home, 'workshop')).folder, 'new');
		expect(read(join(home, 'dist'))).toBe('old');
	});

	it('tells of the folder that was asked for where it finds no room beside it', () => {
		const home = temporaryFolder();
		writeFileSync(join(home, 'file'), '');
		const out = join(home, 'file/dist');
		expect(told(() => openStage(out, join(home, 'workshop')).publish())).toContain(`： ${out}`);
	});

	it('clears away what killed builds have left', () => {
		const home = temporaryFolder();
		for (const left of ['workshop', '.dist.next', '.dist.last'])
			writeSite(join(home, left), 'half');
		writeSite(join(home, 'dist'), 'old');
		openStage(join(home, 'dist'), join(home, 'workshop'));
		expect(readdirSync(home).sort()).toEqual(['dist', 'workshop']);
		expect(readdirSync(join(home, 'workshop'))).toEqual([]);
		expect(read(join(home, 'dist'))).toBe('old');
	});

	it('puts the old site back when a build died between its two steps', () => {
		const home = temporaryFolder();
		writeSite(join(home, '.dist.last'), 'old');
		writeSite(join(home, '.dist.next'), 'new');
		openStage(join(home, 'dist'), join(home, 'workshop'));
		expect(read(join(home, 'dist'))).toBe('old');
	});
});

describe('replaceInTwoSteps', () => {
	it('leaves the new folder alone', () => {
		const home = temporaryFolder();
		for (const name of ['old', 'new']) writeSite(join(home, name), name);
		replaceInTwoSteps(join(home, 'old'), join(home, 'new'), join(home, 'aside'));
		expect(read(join(home, 'old'))).toBe('new');
		expect(readdirSync(home)).toEqual(['old']);
	});

	it('puts the old folder back when the new one can’t take its place', () => {
		const home = temporaryFolder();
		writeSite(join(home, 'old'), 'old');
		const missing = join(home, 'missing');
		expect(() => replaceInTwoSteps(join(home, 'old'), missing, join(home, 'aside'))).toThrow(
			'ENOENT',
		);
		expect(read(join(home, 'old'))).toBe('old');
	});
});

describe('publishing under fire', () => {
	it('leaves a whole site, old or new, wherever kill -9 strikes', async () => {
		const home = temporaryFolder();
		let version = 0;
		for (let round = 0; round < 6; round++) {
			const kill = await startPublishing(home, { first: version, pages: 40 });
			await pause(round * 11);
			await kill();
			if (!isAtomicHere()) openStage(join(home, 'dist'), join(home, 'workshop'));
			const words = wordsOf(join(home, 'dist'), 40);
			expect(words).toHaveLength(1);
			expect(Number(words[0])).toBeGreaterThanOrEqual(version);
			version = Number(words[0]) + 1;
		}
	});

	it.runIf(isAtomicHere())('never has a reader miss a file', async () => {
		const home = temporaryFolder();
		const kill = await startPublishing(home, { first: 0, pages: 2 });
		const file = join(home, 'dist/1/index.html');
		let missing = 0;
		for (let looks = 0; looks < 20_000 || Number(read(join(home, 'dist/1'))) < 5; looks++) {
			if (!existsSync(file)) missing++;
		}
		await kill();
		expect(missing).toBe(0);
	});
});

/** What the pages of a site say, each thing once. */
function wordsOf(site: string, pages: number): string[] {
	const names = readdirSync(site);
	expect(names).toHaveLength(pages);
	return [...new Set(names.map((name) => read(join(site, name))))];
}

/** Starts publishing version after version; returns what puts an end to it. */
async function startPublishing(home: string, { first, pages }: { first: number; pages: number }) {
	const script = join(import.meta.dirname, 'publisher.ts');
	const words = [join(home, 'dist'), join(home, 'workshop'), first, pages].map(String);
	const child = spawn(process.execPath, [script, ...words], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	return async () => {
		const ended = once(child, 'exit');
		child.kill('SIGKILL');
		await ended;
	};
}

/** Whether the system swaps two folders in one step; else a reader may come between two. */
function isAtomicHere(): boolean {
	const home = mkdtempSync(join(tmpdir(), 'mashangqing-'));
	for (const name of ['one', 'other']) mkdirSync(join(home, name));
	const done = exchange(join(home, 'one'), join(home, 'other'));
	rmSync(home, { recursive: true });
	return done;
}
