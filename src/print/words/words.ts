/** What is printed of the content, as data: compared later with what is true then. */
import type { Parts } from '../../domain/code.ts';
import { LABELS } from './labels.ts';

/**
 * The words of one plaque, and none that it does not show: what it does not say can't become wrong.
 * Not among them: code and address, which the ledger records, and fixed phrases.
 */
export interface Words {
	readonly name: string;
	readonly [part: string]: string | readonly string[] | readonly Holder[] | undefined;
}

export interface Holder {
	readonly role: '主岗' | 'B岗';
	readonly name: string;
	readonly title?: string;
}

/** What a plaque says where nobody holds the post: that, too, becomes wrong. */
export const VACANT = '暂缺';

/**
 * The words as they are recorded: by what they are in Chinese, as lines. A part that is not printed
 * is left out. Private numbers are not kept: consent may be withdrawn, a record can't.
 */
export function partsOf(words: Words, { demo = false } = {}): Parts {
	const marked = demo ? { ...words, demo: '演示数据' } : words;
	const parts = Object.entries(marked).map(([key, part]) => {
		const lines = linesOf(part).map(withoutMobile);
		return [labelOf(key), key === 'holders' && lines.length === 0 ? [VACANT] : lines] as const;
	});
	return Object.fromEntries(parts.filter(([, lines]) => lines.length > 0));
}

const BY_KEY = new Map<string, string>(Object.entries(LABELS));

function labelOf(key: string): string {
	const label = BY_KEY.get(key);
	if (label === undefined) throw new Error(`No label for “${key}”: add it to labels.ts`);
	return label;
}

function linesOf(part: Words[string]): readonly string[] {
	const values = typeof part === 'string' ? [part] : (part ?? []);
	return values
		.map((value) => (typeof value === 'string' ? value : holderLine(value)).trim())
		.filter(Boolean);
}

function holderLine({ role, name, title }: Holder): string {
	return `${role} ${name}${title === undefined ? '' : `（${title}）`}`;
}

function withoutMobile(line: string): string {
	return line.replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2');
}
