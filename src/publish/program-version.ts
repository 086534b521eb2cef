import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workplace.ts';

/** All that has a say in how a print looks: the rooms that draw it, and the versions of libraries. */
const SOURCES = ['src/{codes,domain,flowchart,print,qr}/**/*.ts', 'package-lock.json'];

/** A name that changes with whatever could make other bytes of the same words. */
export function printProgramVersion(): string {
	const hash = createHash('sha256').update(process.version);
	for (const file of globSync(SOURCES, { cwd: ROOT }).toSorted()) {
		hash.update(`\n${file}\n`).update(readFileSync(join(ROOT, file)));
	}
	return hash.digest('hex').slice(0, 16);
}
