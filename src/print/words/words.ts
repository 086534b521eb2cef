/** What is printed of the content, as data: compared later with what is true then. */
import { createHash } from 'node:crypto';

/** The words of one plaque. Not among them: code and address, which the ledger records, and fixed phrases. */
export interface Words {
	/** Whose it is: `东垆乡人民政府`. */
	readonly owner: string;
	readonly name: string;
	readonly [part: string]: string | readonly string[] | readonly Holder[] | undefined;
}

export interface Holder {
	readonly role: '主岗' | 'B岗';
	readonly name: string;
	readonly title?: string;
}

/** Eight digits that change whenever any of the words does. */
export function hashOf(words: Words): string {
	const parts = Object.entries(words)
		.filter(([, part]) => part !== undefined)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}
