import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts the forms and samples of the content folder into the site. Only their bytes: what a clerk's
 * machine says of owners and permissions is not for a web server.
 */
export function copyAttachments(content: string, paths: readonly string[], site: string): void {
	for (const path of paths) {
		const target = join(site, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, readFileSync(join(content, path)));
	}
}
