import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { allItems, type Disclosure } from '../../src/domain/disclosure.ts';
import { generateCounty } from './county/generate.ts';
import { TODAY } from './today.ts';

/** Content to measure with, and how large it is. */
export interface County {
	readonly label: string;
	readonly directory: string;
	readonly records: number;
}

/** In the project, as a site is put together there: publishing it is a move, not a copy. */
export const WORKSHOP = join(import.meta.dirname, '../../.cache/bench');
const SEED = 'bench';

export function sampleCounty(directory: string): County {
	return counted('样例', directory);
}

/** A county of so many townships, written anew. */
export function madeUpCounty(townships: number): County {
	const directory = join(WORKSHOP, `townships-${townships}`, 'content');
	rmSync(directory, { recursive: true, force: true });
	generateCounty(directory, { townships, seed: SEED });
	return counted(`${townships} 个乡镇`, directory);
}

function counted(label: string, directory: string): County {
	const { disclosure } = readContent(directory, { name: 'content', today: TODAY });
	return { label, directory, records: disclosure ? countRecords(disclosure) : 0 };
}

/** Everything that has a form of its own, but the codes of the ledger. */
export function countRecords(disclosure: Disclosure): number {
	const { departments, lists, townships } = disclosure;
	const inTownships = townships.map(({ offices, people, posts, windows, villages }) => {
		return 1 + [offices, people, posts, windows, villages].flat().length;
	});
	const records = departments.length + lists.length + allItems(disclosure).length;
	return inTownships.reduce((sum, count) => sum + count, records);
}
