/** The deeper index, loaded when somebody wants it. */
import type { EntryKind } from '../../search/entry.ts';
import { ENTRY_KINDS } from '../../search/entry.ts';
import type { Filter } from '../../search/record.ts';
import { rewrite, type Tables } from '../../search/rewrite.ts';
import { tokensOf } from '../../search/tokens.ts';

/** A page that was found by its text. */
export interface TextHit {
	readonly kind: EntryKind;
	/** Below the site: `/items/dibao/`. */
	readonly path: string;
	readonly title: string;
	readonly detail?: string;
}

export type Filters = Partial<Record<Filter, string>>;

/** What is used of Pagefind's script. */
interface Pagefind {
	options(options: { readonly noWorker: boolean }): Promise<void>;
	search(
		words: string | null,
		options: { readonly filters: Filters },
	): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
	readonly id: string;
	data(): Promise<{ readonly meta: Readonly<Record<string, string>> }>;
}

const MOST = 10;

let loaded: Promise<Pagefind> | undefined;

/** Loads the index once; anew if it could not be had. */
function load(address: string): Promise<Pagefind> {
	loaded ??= start(address).catch((error) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function start(address: string): Promise<Pagefind> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({ noWorker: true });
	return pagefind;
}

export interface TextQuestion {
	readonly asked: string;
	readonly tables: Tables;
	readonly filters: Filters;
}

/** The pages whose texts answer best. @throws if the index can't be had, or the browser can't use it. */
export async function searchTexts(address: string, question: TextQuestion): Promise<TextHit[]> {
	const { asked, tables, filters } = question;
	const pagefind = await load(address);
	const found = new Map<string, PagefindResult>();
	for (const words of wordings(asked, tables)) {
		const { results } = await pagefind.search(words, { filters });
		for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
		if (found.size >= MOST) break;
	}
	const best = [...found.values()].slice(0, MOST);
	return Promise.all(best.map(async (result) => hitOf((await result.data()).meta)));
}

/** What to ask the index, the likeliest first: the question itself, then official terms for it. */
function wordings(asked: string, tables: Tables): readonly (string | null)[] {
	if (asked === '') return [null];
	const { parts, terms } = rewrite(asked, tables);
	const official = [...terms].sort((a, b) => b.share - a.share).map(({ text }) => text);
	return [parts.join(' '), ...official].map((text) => tokensOf(text).join(' '));
}

function hitOf({ kind, path = '', title = '', detail }: Readonly<Record<string, string>>): TextHit {
	const known = ENTRY_KINDS.find((each) => each === kind);
	return { kind: known ?? 'page', path, title, detail };
}
