import { createHash } from 'node:crypto';
import { type Disclosure, entriesOf } from './disclosure.ts';
import type { List } from './list.ts';

/**
 * The hash that is printed on a list's 承诺书: of every entry's number, name and class, in an order
 * that no setting of the machine changes. It must never be computed differently: it stands on paper.
 */
export function listHash(disclosure: Disclosure, list: List): string {
	const entries = entriesOf(disclosure, list)
		.map(({ number, name, category }) => JSON.stringify([number ?? '', name, category ?? '']))
		.sort();
	return createHash('sha256').update(entries.join('\n')).digest('hex').slice(0, 8);
}
