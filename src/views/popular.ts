import { itemsIn } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { Township } from '../domain/township.ts';
import type { Context } from './context.ts';

const MOST = 6;

/** What people come for most: what more posts and windows of the township handle, and what has everyday names. */
export function popularItems(context: Context, township: Township): readonly Item[] {
	const weight = (item: Item) => {
		const { posts, windows } = context.handlingOf(item, township);
		return item.state === '在用'
			? windows.length * 3 + posts.length + item.aliases.length + item.questions.length
			: -1;
	};
	const handled = itemsIn(context.disclosure, township).filter((item) => weight(item) > 0);
	const described = handled.filter((item) => item.procedure && item.handling);
	return (described.length > 0 ? described : handled)
		.toSorted((a, b) => weight(b) - weight(a))
		.slice(0, MOST);
}
