/** A thread that draws the codes it was started with, and ends. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { CodeOrder } from './code-pictures.ts';
import { picturesOf } from './draw-codes.ts';

const { codes, folder }: CodeOrder = workerData;

for (const drawing of codes) {
	mkdirSync(join(folder, drawing.code), { recursive: true });
	for (const { path, body } of picturesOf(drawing)) writeFileSync(join(folder, path), body);
}
