/** What to offer where nothing was found. */
import type { Pool } from './pool.ts';
import { questionOf } from './question.ts';
import type { Known } from './read-word-list.ts';

/** The matters whose names share most with the question, rare characters before common ones. */
export function nearestItems(pool: Pool, asked: string, within?: string): readonly Known[] {
	const { query, township, isSaidTwice } = questionOf(pool, asked, within);
	const items = pool.entries
		.filter((entry) => entry.kind === 'item' && !isSaidTwice(entry))
		.filter((entry) => entry.township === undefined || entry.township === township)
		.map((entry) => ({ entry, own: new Set(entry.words.map(({ text }) => text).join('')) }));
	const weights = new Map(
		Array.from(new Set(query.bare), (letter) => {
			const count = items.filter(({ own }) => own.has(letter)).length;
			return [letter, Math.log(1 + items.length / Math.max(1, count))];
		}),
	);
	return items
		.map(({ entry, own }) => {
			const shared = [...weights].filter(([letter]) => own.has(letter));
			return { entry, shared: shared.reduce((sum, [, weight]) => sum + weight, 0) };
		})
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.map(({ entry }) => entry);
}
