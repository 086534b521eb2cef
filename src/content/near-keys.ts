import { nearest } from '../domain/nearest.ts';

/** Keys of one letter are near to every other: 有 was not meant to be 是, and 不是 even less. */
export const nearKey = (key: string, known: readonly string[]) =>
	nearest(
		key,
		known.filter((each) => each.length > 1),
	);

/** Keys in other words: 联系电话 for 电话, 办理时限 for 法定办结时限 or 承诺办结时限. */
export function keysLike(key: string, known: readonly string[]): readonly string[] {
	const within = known.filter((each) => each.length > 1 && key.includes(each));
	if (within.length > 0) return within.slice(-1);
	return known.filter((each) => each.length > 2 && each.endsWith(key.slice(-2)));
}
