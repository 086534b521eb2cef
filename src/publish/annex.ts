/** Where files of a site wait while Astro writes its pages: Astro empties the folder it writes to. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface AnnexFile {
	/** Below the site: `donglu/share.png`. */
	readonly path: string;
	readonly body: Uint8Array | string;
}

export interface Annex {
	readonly folder: string;
	put(file: AnnexFile): void;
	/** Moves all of them into the site, which must be there, on the same disk. */
	moveTo(site: string): void;
}

/** Opens an empty one in `folder`. */
export function openAnnex(folder: string): Annex {
	rmSync(folder, { recursive: true, force: true });
	const made = new Set<string>();
	/** Most files share their folders: to ask for each again takes longer than to write the file. */
	function folderFor(file: string): void {
		const parent = dirname(file);
		if (made.has(parent)) return;
		mkdirSync(parent, { recursive: true });
		made.add(parent);
	}
	return {
		folder,
		put({ path, body }) {
			const file = join(folder, path);
			folderFor(file);
			writeFileSync(file, body);
		},
		moveTo(site) {
			if (existsSync(folder)) merge(folder, site);
		},
	};
}

/** Moves what is in a folder: whole folders, where the other has none of the name. */
function merge(from: string, to: string): void {
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory() && existsSync(target)) merge(source, target);
		else renameSync(source, target);
	}
}
