/** East Asian wide and full-width characters, and emoji: two columns of a terminal. */
const WIDE =
	/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns that the text takes in a terminal. */
export function widthOf(text: string): number {
	return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);
}

export function widthOfCharacter(character: string): number {
	if (/\p{Mark}/u.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}

const TAB = '→   ';

/**
 * The text as it can stand on one line of a terminal: tabs as arrows; what can't be seen, or would
 * steer the terminal, as a dot.
 */
export function visible(text: string): string {
	return text
		.replaceAll('\t', TAB)
		.replace(/[\p{Control}\u00AD\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '·');
}
