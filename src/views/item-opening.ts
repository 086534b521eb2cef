import type { Handling } from '../domain/disclosure.ts';
import type { Item } from '../domain/item.ts';
import type { Township } from '../domain/township.ts';
import type { Party, ServiceWindow } from '../domain/window.ts';
import type { Context } from './context.ts';
import { hoursWhenOpen, whenOpen } from './open-state.ts';

/** When to go with a matter: `11月30日（周一）8:30–12:00 14:00–17:30`. */
export interface Opening {
	/** Where the places of the matter are open at different times: `2号窗口、5号窗口`. */
	readonly place?: string;
	readonly text: string;
}

/** For each place that handles the matter; offices keep the township's hours. None: only villages do. */
export function openingsOf(
	context: Context,
	item: Item,
	township: Township,
	{ posts, windows }: Handling,
): readonly Opening[] {
	if (windows.length === 0) {
		const text = posts.length > 0 && hoursWhenOpen(context, township.hours);
		return text ? [{ text }] : [];
	}
	const byText = Map.groupBy(windows, (window) => textOf(context, item, window));
	return [...byText].map(([text, same]) => {
		return byText.size === 1 ? { text } : { place: same.map(shortName).join('、'), text };
	});
}

function textOf(context: Context, item: Item, window: ServiceWindow): string {
	const text = whenOpen(context, window, concernedWith(item, window));
	return text ?? (window.residency === 'rotating' ? '轮流窗口，点窗口看哪天开' : '先打电话问');
}

/** Where the matter is somebody's on the rota, only that turn counts; else whoever sits there. */
function concernedWith(item: Item, { rota }: ServiceWindow) {
	const isTheirs = (party: Party) =>
		(party.kind === 'post' && party.post.items.includes(item)) ||
		(party.kind === 'department' &&
			item.counterparts.some(({ department }) => department === party.department));
	return rota.some(({ party }) => isTheirs(party)) ? isTheirs : undefined;
}

/** `2号窗口` of `2号窗口 民政人社`. */
function shortName({ name }: ServiceWindow): string {
	return /^\d{1,3}\s*号窗口/.exec(name)?.[0] ?? name;
}
