/** What to offer where nothing was found. */
import type { Pool } from './pool.ts';
import { questionOf } from './question.ts';
import type { Known } from './read-word-list.ts';

/** The matters whose words share most characters with the question; none if none shares any. */
export function nearestItems(pool: Pool, asked: string, within?: string): readonly Known[] {
	const { query, township, isSaidTwice } = questionOf(pool, asked, within);
	const letters = new Set(query.bare);
	return pool.entries
		.filter((entry) => entry.kind === 'item' && !isSaidTwice(entry))
		.filter((entry) => entry.township === undefined || entry.township === township)
		.map((entry) => ({ entry, shared: Math.max(...entry.words.map(sharedWith(letters))) }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.map(({ entry }) => entry);
}

function sharedWith(letters: ReadonlySet<string>) {
	return ({ text }: { readonly text: string }) => {
		const own = new Set(text);
		const shared = [...own].filter((letter) => letters.has(letter)).length;
		return shared + shared / (own.size + 1);
	};
}
