import { dialAddress } from '../domain/phone.ts';
import type { Phone, RowLink } from './types.ts';

/** A number as people read it, and as a phone dials it. */
export function phoneOf(text: string): Phone {
	return { text, href: dialAddress(text) };
}

/** Joins what there is: `社会事务办公室 · 203 室`. No line begins with the dot. */
export function joined(
	parts: readonly (string | undefined | false)[],
	separator = '\u00a0· ',
): string {
	return parts.filter(Boolean).join(separator);
}

/** `86 KB`: what whoever opens a file is told. */
export function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1000)} KB`;
}

/** `203` → `203 室`; anything that is not a number stays as written. None: undefined. */
export function roomNames(rooms: readonly string[]): string | undefined {
	const names = rooms.map((room) => (/^\d+$/.test(room) ? `${room} 室` : room));
	return names.join('、') || undefined;
}

/** `负责人 张某某、李某某`. None: undefined. */
export function headsText(heads: readonly string[]): string | undefined {
	return heads.length > 0 ? `负责人 ${heads.join('、')}` : undefined;
}

/** `2` → `2 份`; what is said in words, “一式两份”, stays as written. */
export function counted(text: string, unit: string): string {
	return /^\d+$/.test(text) ? `${text} ${unit}` : text;
}

/** Groups that keep the order in which their first member came. */
export function grouped<Value>(
	values: readonly Value[],
	titleOf: (value: Value) => string,
	rowOf: (value: Value) => RowLink,
): { readonly title: string; readonly rows: readonly RowLink[] }[] {
	return [...Map.groupBy(values, titleOf)].map(([title, members]) => ({
		title,
		rows: members.map(rowOf),
	}));
}
