import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify, transformWithOxc } from 'vite';
import { contentOf, type SearchRecord } from '../search/record.ts';
import { DEEPER_PATH } from '../views/search/addresses.ts';

/** Without the parts for searches that look as Pagefind's own do. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/;
/** The oldest engines that residents still scan with. */
const ENGINES = ['chrome86', 'safari13'];
/** Records are cut into words already: this language has no rules of its own. */
const LANGUAGE = 'unknown';

/** Writes the deeper index into the site at `folder`. @throws Error with what Pagefind says. */
export async function writeSearchIndex(
	folder: string,
	records: readonly SearchRecord[],
	base: string,
): Promise<void> {
	try {
		const { index, errors } = await createIndex({});
		if (!index) throw new Error(errors.join('\n'));
		for (const record of records) {
			const added = await index.addCustomRecord(customRecord(record, base));
			if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
		}
		const { files } = await index.getFiles();
		for (const { path, content } of files.filter(({ path }) =>
			NEEDED.test(path.replace(/^.*\//, '')),
		))
			write(
				join(folder, dirname(DEEPER_PATH), path),
				path === 'pagefind.js' ? await lowered(content) : content,
			);
	} finally {
		await close();
	}
}

function customRecord(record: SearchRecord, base: string) {
	const { kind, path, title, detail, filters } = record;
	return {
		url: base + path.slice(1),
		content: contentOf(record),
		language: LANGUAGE,
		meta: { kind, path, title, ...(detail && { detail }) },
		filters: Object.fromEntries(
			Object.entries(filters).map(([name, values]) => [name, [...values]]),
		),
	};
}

/** Pagefind's script as old engines read it. */
async function lowered(content: Uint8Array): Promise<string> {
	const name = 'pagefind.js';
	const { code } = await transformWithOxc(Buffer.from(content).toString(), name, {
		target: ENGINES,
	});
	return (await minify(name, code, { module: true, compress: { target: 'es2019' } })).code;
}

function write(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
