import type { IsoDate } from '../domain/dates.ts';
import { allItems, type Disclosure } from '../domain/disclosure.ts';
import type { HistoryEvent, Item } from '../domain/item.ts';

/** One adjustment (沿革) of one matter. */
export interface Change {
	readonly item: Item;
	readonly event: HistoryEvent;
}

/** All adjustments of all matters, newest first; those of one day by the matters' order. */
export function changesOf(disclosure: Disclosure): readonly Change[] {
	return allItems(disclosure)
		.flatMap((item) => item.history.map((event) => ({ item, event })))
		.sort((a, b) => (a.event.date === b.event.date ? 0 : a.event.date < b.event.date ? 1 : -1));
}

/** What changed, in a line: the document, the explanation, who takes over and how. */
export function changeText(
	{ date, document, note, successor, method }: HistoryEvent,
	today: IsoDate,
): string {
	const now = date > today ? '' : '现';
	const parts = [note, successor && `${now}由${successor}办理`, method, document];
	return parts.flatMap((part) => part?.replace(/[。；]$/, '') || []).join('。');
}
