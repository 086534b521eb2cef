/** A thread that has Pagefind index the records it was started with, hands over its files, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { contentOf, type SearchRecord } from '../search/record.ts';
import type { IndexOrder } from './search-index.ts';

/** Records are cut into words already: this language has no rules of its own. */
const LANGUAGE = 'unknown';

/** Records on their way to Pagefind at a time: each would else wait for the answer to the last. */
const AT_ONCE = 200;

const { records, base }: IndexOrder = workerData;

try {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join('\n'));
	await addRecords(index);
	const { files } = await index.getFiles();
	parentPort?.postMessage(files);
} finally {
	await close();
}

async function addRecords(index: PagefindIndex): Promise<void> {
	for (let from = 0; from < records.length; from += AT_ONCE) {
		const some = records.slice(from, from + AT_ONCE);
		const added = some.map((record) => index.addCustomRecord(customRecord(record)));
		const errors = (await Promise.all(added)).flatMap((each) => each.errors);
		if (errors.length > 0) throw new Error(errors.join('\n'));
	}
}

function customRecord(record: SearchRecord) {
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
