/** What is measured of printing. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WORKSHOP } from './counties.ts';
import type { Task } from './tasks.ts';

const script = (name: string) => join(import.meta.dirname, 'tasks', name);
const OUT = join(WORKSHOP, 'print');
const CACHE = join(WORKSHOP, 'print-files');
const EACH = join(WORKSHOP, 'poster');

const remove = (...folders: readonly string[]) => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

/** Townships with some 470 and 2,100 codes. */
const SIZES = [2, 9];

const printing = (name: string, label: string, clear: () => void): Task => ({
	name,
	label,
	script: script('prints.ts'),
	sizes: SIZES,
	program: ({ directory }) => ({
		script: script('prints.ts'),
		args: [directory, OUT, CACHE],
		clear,
	}),
	output: () => ({ pages: filesIn(OUT) }),
});

export const PRINT_TASKS: readonly Task[] = [
	{
		name: 'posters',
		label: 'A4 海报',
		script: script('posters.ts'),
		sizes: [],
		program: ({ directory }) => ({ script: script('posters.ts'), args: [directory, EACH] }),
		output: () => ({ each: Number(readFileSync(EACH, 'utf8')) }),
	},
	printing('printing', '印刷', () => remove(OUT, CACHE)),
	printing('reprinting', '再印，没有变', () => remove(OUT)),
];

function filesIn(folder: string): number {
	return readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.pdf'))
		.length;
}
