import type { Item } from '../domain/item.ts';
import { localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import type { Context } from './context.ts';
import { joined } from './parts.ts';
import type { RowLink } from './types.ts';

/** A matter as one line of a township's list: where, how long, what it costs. */
export function itemRow(context: Context, township: Township, item: Item): RowLink {
	return {
		text: item.name,
		detail: joined([wherever(context, township, item), limitText(item), item.fee]),
		href: context.href(`/${township.id}/items/${item.id}/`),
		...stateBadge(item),
	};
}

/** The window that handles it, else the post, else the villages. */
export function wherever(context: Context, township: Township, item: Item): string | undefined {
	const { windows, posts } = context.handlingOf(item, township);
	return (
		windows[0]?.name ??
		posts[0]?.name ??
		(item.type === '村级证明' ? `各${localWords(context.disclosure).village}` : undefined)
	);
}

/** The promised limit, else the statutory one. */
export function limitText({ promisedLimit, statutoryLimit }: Item): string | undefined {
	return promisedLimit?.text ?? statutoryLimit?.text;
}

/** Only what is unusual is said: a matter that is no longer, or not now, handled here. */
export function stateBadge({ state }: Item): Pick<RowLink, 'badge' | 'badgeTone'> {
	return state === '在用' ? {} : { badge: `已${state}`, badgeTone: 'plain' };
}
