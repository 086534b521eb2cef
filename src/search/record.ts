import type { EntryKind } from './entry.ts';
import { tokensOf } from './tokens.ts';

/** The filters of the deeper index, as people see them. */
export const FILTERS = ['乡镇', '清单', '类型', '部门'] as const;
export type Filter = (typeof FILTERS)[number];

/** A page with what it says, for the deeper index. */
export interface SearchRecord {
	readonly kind: EntryKind;
	readonly path: string;
	readonly title: string;
	readonly also: readonly string[];
	readonly detail?: string;
	/** What it says besides. */
	readonly texts: readonly (string | undefined)[];
	readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>;
}

/** How much more a word in the title counts than one in the text. */
const [TITLE, ALSO] = [4, 2];

/** What the index gets to read: every pair once, those of the names more often. */
export function contentOf({ title, also, texts }: SearchRecord): string {
	const repeated = (text: string, times: number) => Array<string>(times).fill(text);
	const rest = new Set(texts.flatMap((text) => (text ? tokensOf(text) : [])));
	const named = [...repeated(title, TITLE), ...also.flatMap((word) => repeated(word, ALSO))];
	return [...named.flatMap(tokensOf), ...rest].join(' ');
}
