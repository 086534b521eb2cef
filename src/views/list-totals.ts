import type { List } from '../domain/list.ts';
import type { ListRow } from './list-rows.ts';

/** How many entries of a class a list has. */
export interface CategoryTotal {
	readonly text: string;
	/** Where its first entry stands on the page. */
	readonly href?: string;
	/** What was published says otherwise. */
	readonly differs: boolean;
}

/** Entries by class: those that the list states first, in its order. */
export function categoryTotals(
	{ statedByType }: List,
	groups: ReadonlyMap<string, readonly ListRow[]>,
	anchorOf: (category: string) => string | undefined,
): readonly CategoryTotal[] {
	return [...new Set([...statedByType.keys(), ...groups.keys()])].map((category) => {
		const counted = groups.get(category)?.length ?? 0;
		const stated = statedByType.get(category) ?? counted;
		const published = stated === counted ? '' : `（公布 ${stated} 项）`;
		const anchor = anchorOf(category);
		return {
			text: `${category} ${counted} 项${published}`,
			href: anchor && `#${anchor}`,
			differs: stated !== counted,
		};
	});
}

/** How many entries there are, whether that was published, and how many have a page of their own. */
export function totalText({ statedTotal }: List, rows: readonly ListRow[]): string {
	const count = rows.length;
	const written = rows.filter(({ href }) => href !== undefined).length;
	const total =
		statedTotal === undefined
			? `共 ${count} 项。`
			: statedTotal === count
				? `共 ${count} 项，与公布的总数一致。`
				: `本页列出 ${count} 项，公布的总数是 ${statedTotal} 项，正在核对。`;
	if (written === 0) return total;
	return written === count
		? `${total}点开名称看怎么办。`
		: `${total}其中 ${written} 项可以点开看怎么办，其余只列名称。`;
}
