import type { Item, Listing } from '../../domain/item.ts';
import type { Problem } from '../../domain/problem.ts';
import type { item } from '../forms/item.ts';
import type { Written } from '../records.ts';
import type { Register } from '../register.ts';
import { type County, resolve, resolveAll } from './context.ts';
import { sectionOf } from './departments.ts';
import { toProcedure } from './procedure.ts';

/** A matter as written, with what its file's place and body add. */
export interface WrittenItem {
	readonly id: string;
	readonly township?: string;
	readonly front: Written<typeof item>;
	/** Safe HTML. */
	readonly body: string;
}

/**
 * Links a matter to its lists and bureaus. `prerequisites` stays empty until every matter is
 * known; `linkPrerequisites` fills it.
 */
export function toItem(
	{ id, township, front, body }: WrittenItem,
	county: County,
): Item & { prerequisites: Item[] } {
	const { procedure, legalBasis, ...rest } = front;
	return {
		...rest,
		id,
		township,
		state: front.state ?? '在用',
		listings: listingsOf(front, county),
		legalBasis,
		counterparts: front.counterparts.flatMap(({ department: name, section, duty }, index) => {
			const place = (key: string) => ({
				source: front.source,
				path: ['对口部门', index, key],
				problems: county.problems,
			});
			const department = resolve(county.departments, name, place('部门'));
			return department
				? [{ department, section: sectionOf(department, section, place('科室')), duty }]
				: [];
		}),
		proxy: front.proxy && { ...front.proxy, possible: front.proxy.possible ?? true },
		prerequisites: [],
		procedure:
			procedure &&
			toProcedure(procedure, {
				source: front.source,
				resultName: front.resultName,
				problems: county.problems,
			}),
		body,
	};
}

function listingsOf(
	{ listings, source }: Written<typeof item>,
	{ lists, problems }: County,
): Listing[] {
	return listings.flatMap(({ list: name, ...listing }, index) => {
		const list = resolve(lists, name, { source, path: ['列入', index, '清单'], problems });
		return list ? [{ ...listing, list }] : [];
	});
}

/** Fills in what must be settled first, and reports a matter that waits for itself. */
export function linkPrerequisites(
	items: ReadonlyMap<WrittenItem, Item & { prerequisites: Item[] }>,
	registerOf: (township: string | undefined) => Register<Item>,
	problems: Problem[],
): void {
	for (const [{ front, township }, item] of items) {
		const { source, prerequisites } = front;
		item.prerequisites = resolveAll(registerOf(township), prerequisites, {
			source,
			path: ['前置事项'],
			problems,
		});
	}
	for (const item of items.values()) {
		const loop = loopFrom(item);
		if (loop && loop.map(({ id }) => id).sort()[0] === item.id) problems.push(circular(loop));
	}
}

/** The chain of prerequisites that leads back to `item`. */
function loopFrom(item: Item): Item[] | undefined {
	const seen = new Set<Item>();
	const search = (current: Item, chain: Item[]): Item[] | undefined => {
		for (const next of current.prerequisites) {
			if (next === item) return chain;
			if (seen.has(next)) continue;
			seen.add(next);
			const found = search(next, [...chain, next]);
			if (found) return found;
		}
		return undefined;
	};
	return search(item, [item]);
}

function circular(loop: readonly Item[]): Problem {
	const [first] = loop;
	return {
		name: 'CircularPrerequisite',
		severity: 'error',
		message: `前置事项绕成了圈：${[...loop, first].map((item) => item?.name).join(' → ')}`,
		fix: '去掉其中一个“前置事项”，否则哪件事都没法先办',
		...(first && { at: first.source.at('前置事项') }),
	};
}
