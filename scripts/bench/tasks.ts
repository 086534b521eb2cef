import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type County, WORKSHOP } from './counties.ts';
import type { Program } from './measure.ts';
import { PRINT_TASKS } from './print-tasks.ts';
import { TODAY } from './today.ts';

/** Something to measure. */
export interface Task {
	readonly name: string;
	readonly label: string;
	readonly script: string;
	/** Townships of the made-up counties that it is measured with; else those that were asked for. */
	readonly sizes?: readonly number[];
	program(county: County): Program;
	/** What it left behind, for a task that writes something. */
	output?(): Partial<Output>;
}

export interface Output {
	/** Or print files. */
	readonly pages: number;
	readonly megabytes: number;
	/** What one takes once the program is warm, in milliseconds of the processor. */
	readonly each: number;
}

const OUT = join(WORKSHOP, 'dist');
const script = (path: string) => join(import.meta.dirname, path);

const reading = inMemory('reading', '读取', script('tasks/reading.ts'));
const checking = inMemory('checking', '检查', script('tasks/checking.ts'));

const BUILD = script('../build.ts');
const building: Task = {
	name: 'building',
	label: '生成',
	script: BUILD,
	program: ({ directory }) => ({
		script: BUILD,
		args: ['--content', directory, '--out', OUT, '--date', TODAY],
		clear: () => rmSync(OUT, { recursive: true, force: true }),
	}),
	output: () => outputIn(OUT),
};

/** Comparable with generators that only write pages; a build also draws, indexes and looks over. */
const pages: Task = {
	name: 'pages',
	label: '只写网页',
	script: script('tasks/pages.ts'),
	program: ({ directory }) => ({
		script: script('tasks/pages.ts'),
		args: [directory, OUT],
		clear: () => rmSync(OUT, { recursive: true, force: true }),
	}),
	output: () => outputIn(OUT),
};

export const TASKS: readonly Task[] = [reading, checking, pages, building, ...PRINT_TASKS];

function inMemory(name: string, label: string, path: string): Task {
	return {
		name,
		label,
		script: path,
		program: ({ directory }) => ({ script: path, args: [directory] }),
	};
}

/** Whether the program is there to be measured. */
export const isThere = ({ script }: Task) => existsSync(script);

function outputIn(directory: string): Partial<Output> {
	const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
	return {
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		megabytes: bytes.reduce((sum, size) => sum + size, 0) / 1e6,
	};
}
