import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../src/terminal/failure.ts';
import type { Usage } from './report-usage.ts';

export interface Sample extends Usage {
	/** From start to end of the process, in seconds. */
	readonly wall: number;
}

export interface Program {
	/** Path of the script. */
	readonly script: string;
	readonly args: readonly string[];
	/** Takes away what it leaves behind, and would otherwise find done already; not measured. */
	readonly clear?: () => void;
}

const HOOK = join(import.meta.dirname, 'report-usage.ts');
/** A program that takes less than this many seconds is run more often: it varies more. */
const SHORT = 5;
const MORE_RUNS = 5;
const LONGEST_COMPLAINT = 600;
/** As CI a build issues no codes: nothing that is measured may change content. */
const QUIET = { CI: 'true', NO_COLOR: '1' };

/** Runs a program `runs` times after a warm-up, each time in a process of its own. */
export function measure(program: Program, runs: number): readonly Sample[] {
	const warmUp = runOnce(program);
	const count = warmUp.wall < SHORT ? Math.max(runs, MORE_RUNS) : runs;
	return Array.from({ length: count }, () => runOnce(program));
}

/** @throws Failure with what the program said, if it failed. */
function runOnce({ script, args, clear }: Program): Sample {
	clear?.();
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const usage = join(folder, 'usage.json');
	const start = performance.now();
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		['--import', HOOK, script, ...args],
		{ env: { ...process.env, ...QUIET, BENCH_USAGE: usage }, encoding: 'utf8' },
	);
	const wall = (performance.now() - start) / 1000;
	if (status !== 0) throw new Failure((stderr + stdout).trim().slice(0, LONGEST_COMPLAINT));
	const { cpu, memory }: Usage = JSON.parse(readFileSync(usage, 'utf8'));
	rmSync(folder, { recursive: true });
	return { wall, cpu, memory };
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
