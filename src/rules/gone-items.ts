import type { Disclosure } from '../domain/disclosure.ts';
import { type HistoryEvent, type Item, isOffered, lastEvent } from '../domain/item.ts';
import type { Problem, Source } from '../domain/problem.ts';
import type { Township } from '../domain/township.ts';
import type { ServiceWindow } from '../domain/window.ts';

/** Posts, windows and villages that still offer a matter which was reclaimed or cancelled. */
export function goneItemProblems({ townships }: Disclosure): readonly Problem[] {
	return townships
		.flatMap(offersOf)
		.filter(({ item }) => !isOffered(item))
		.map(goneItemOffered);
}

interface Offer {
	readonly item: Item;
	readonly owner: string;
	readonly source: Source;
	readonly key: '事项' | '证明';
	readonly index: number;
}

function offersOf({ posts, windows, villages }: Township): readonly Offer[] {
	const offers = (
		{ name: owner, source }: { readonly name: string; readonly source: Source },
		key: Offer['key'],
		items: readonly Item[],
	) => items.map((item, index) => ({ item, owner, source, key, index }));
	return [
		...posts.flatMap((post) => offers(post, '事项', post.items)),
		...windows.flatMap((window) => offers(window, '事项', ownItems(window))),
		...villages.flatMap((village) => offers(village, '证明', village.certificates)),
	];
}

/** Without 事项 of its own a window has those of its posts, which are reported there. */
function ownItems({ items, posts }: ServiceWindow): readonly Item[] {
	const ofPosts = new Set(posts.flatMap((post) => post.items));
	const isSame = items.length === ofPosts.size && items.every((item) => ofPosts.has(item));
	return isSame ? [] : items;
}

function goneItemOffered({ item, owner, source, key, index }: Offer): Problem {
	const { name, state } = item;
	const event = lastEvent(item, state);
	return {
		name: 'GoneItemOffered',
		severity: 'error',
		message: `“${name}”已经${state}${event ? whenAndWhy(event) : ''}，“${owner}”的${key}里还写着它。`,
		fix: `从“${key}”里删掉这一项。事项文件要留着，页面会告诉群众${whereNow(event)}。`,
		at: source.at(key, index),
	};
}

function whenAndWhy({ date, document }: HistoryEvent): string {
	return `（${date}${document === undefined ? '' : `，${document}`}）`;
}

function whereNow(event: HistoryEvent | undefined): string {
	return event?.successor === undefined ? '已经不办了' : `改由${event.successor}办`;
}
