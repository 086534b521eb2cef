import { basename, dirname, join } from 'node:path/posix';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify, transformWithOxc } from 'vite';
import type { Disclosure } from '../domain/disclosure.ts';
import { once } from '../domain/once.ts';
import { contentOf, type SearchRecord } from '../search/record.ts';
import { contextOf } from '../views/context.ts';
import { DEEPER_PATH } from '../views/search/addresses.ts';
import { searchRecords } from '../views/search/records.ts';
import type { Annex, AnnexFile } from './annex.ts';

/** Without the parts for searches that look as Pagefind's own do. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/;
/** The oldest engines that residents still scan with. */
const ENGINES = ['chrome86', 'safari13'];
/** Records are cut into words already: this language has no rules of its own. */
const LANGUAGE = 'unknown';

/** Records on their way to Pagefind at a time: each would else wait for the answer to the last. */
const AT_ONCE = 200;

/** Makes the deeper index. @throws Error with what Pagefind says. */
export async function writeSearchIndex(
	annex: Annex,
	records: readonly SearchRecord[],
	base: string,
): Promise<void> {
	for (const file of await indexFiles(records, base)) annex.put(file);
}

/** The file of the index at an address, for whoever looks before anything is written. */
export async function indexFileAt(
	url: string,
	disclosure: Disclosure,
): Promise<AnnexFile | undefined> {
	const [address = ''] = url.slice(disclosure.site.base.length).split('?');
	if (!address.startsWith(FOLDER)) return undefined;
	return (await filesOf(disclosure)).find(({ path }) => path === address);
}

/** Made when it is first asked for, and anew when the content has changed. */
const filesOf = once((disclosure: Disclosure) =>
	indexFiles(searchRecords(contextOf(disclosure)), disclosure.site.base),
);

const FOLDER = `${dirname(DEEPER_PATH).slice(1)}/`;

async function indexFiles(
	records: readonly SearchRecord[],
	base: string,
): Promise<readonly AnnexFile[]> {
	try {
		const { index, errors } = await createIndex({});
		if (!index) throw new Error(errors.join('\n'));
		await addRecords(index, records, base);
		const { files } = await index.getFiles();
		const needed = files.filter(({ path }) => NEEDED.test(basename(path)));
		return await Promise.all(
			needed.map(async ({ path, content }) => {
				const body = path === basename(DEEPER_PATH) ? await lowered(content) : content;
				return { path: join(FOLDER, path), body };
			}),
		);
	} finally {
		await close();
	}
}

async function addRecords(
	index: PagefindIndex,
	records: readonly SearchRecord[],
	base: string,
): Promise<void> {
	for (let from = 0; from < records.length; from += AT_ONCE) {
		const some = records.slice(from, from + AT_ONCE);
		const added = some.map((record) => index.addCustomRecord(customRecord(record, base)));
		const errors = (await Promise.all(added)).flatMap((each) => each.errors);
		if (errors.length > 0) throw new Error(errors.join('\n'));
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
