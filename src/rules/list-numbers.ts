import type { Disclosure } from '../domain/disclosure.ts';
import type { List } from '../domain/list.ts';
import type { Problem } from '../domain/problem.ts';
import { type PlacedEntry, placedEntries } from './entries.ts';
import { spot } from './spot.ts';

/** A 编号 that stands twice in a list, whether in a matter's 列入 or in the list's 只列名称. */
export function sameNumberProblems(disclosure: Disclosure): readonly Problem[] {
	return [...placedEntries(disclosure)].flatMap(([list, entries]) => {
		const numbered = entries.filter(({ number }) => number !== undefined);
		return [...Map.groupBy(numbered, ({ number }) => number).values()].flatMap(
			([first, ...others]) =>
				first ? others.map((entry) => sameNumber(entry, first, list, nextNumber(entries))) : [],
		);
	});
}

function sameNumber(entry: PlacedEntry, first: PlacedEntry, list: List, next: number): Problem {
	return {
		name: 'SameNumberInList',
		severity: 'error',
		message:
			`“${list.shortName}”的编号 ${entry.number} 用了两次：` +
			`“${first.name}”（${spot(first.at('编号'))}）和“${entry.name}”。`,
		fix: `对照发文，把写错的那一项改成清单上印的编号；新增的项目可以写：编号: "${next}"`,
		at: entry.at('编号'),
	};
}

/** The first number after all that are used. */
function nextNumber(entries: readonly PlacedEntry[]): number {
	const numbers = entries.map(({ number }) => Number.parseInt(number ?? '', 10) || 0);
	return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
}
