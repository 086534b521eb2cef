/** Words that stand for the same: see `lexicon/concepts.ts`. */

/** The marks of all concepts that a text has a word of. */
export type ConceptsIn = (text: string) => readonly string[];

/** `groups` are words with spaces between. Of words that overlap, the longer counts. */
export function conceptsOf(groups: readonly string[]): ConceptsIn {
	const marks = new Map<string, string[]>();
	for (const [index, group] of groups.entries())
		for (const word of wordsOf(group)) marks.set(word, [...(marks.get(word) ?? []), `#${index}`]);
	if (marks.size === 0) return () => [];
	const words = wordIn(groups);
	return (text) => (text.match(words) ?? []).flatMap((word) => marks.get(word) ?? []);
}

/** Finds the words of all groups in a text. */
export function wordIn(groups: readonly string[]): RegExp {
	const words = [...new Set(groups.flatMap(wordsOf))];
	return new RegExp(words.sort((a, b) => b.length - a.length).join('|'), 'g');
}

const wordsOf = (group: string) => group.split(' ');
