import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path that a finished site was generated for, as its first page tells: `/`, or `/ymt/`. */
export function baseOf(folder: string): string {
	const page = readFileSync(join(folder, 'index.html'), 'utf8');
	const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(page) ?? [];
	return address ? new URL(address).pathname : '/';
}
