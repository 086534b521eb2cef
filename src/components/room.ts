/**
 * How much room to keep for what is not laid out yet. Rather too much than too little: what had more
 * lines than there is room would lie on what follows, for whoever reads a page without looking at it.
 */

/** px on a phone 360 px wide, at most: for a character, for a line or a target of its own, for all. */
const HIGH = { character: 2.6, block: 60, link: 15, section: 120 };
const BLOCK = /<(?:li|p|h[23]|dd|summary|tbody|small)\b/g;
const LINK = /<a\b/g;

/** The classes `room-1` … `room-15` in `base.css`: 180 px, and a third more for each. */
const [FIRST, STEP, LAST] = [180, 1.35, 15];

/** The class that keeps room for a piece of a page. */
export function roomFor(html: string): string {
	const characters = html.replace(/<[^>]+>|\s/g, '').length;
	const countOf = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
	const height =
		HIGH.section +
		HIGH.character * characters +
		HIGH.block * countOf(BLOCK) +
		HIGH.link * countOf(LINK);
	const step = Math.ceil(Math.log(height / FIRST) / Math.log(STEP)) + 1;
	return `room-${Math.min(LAST, Math.max(1, step))}`;
}
