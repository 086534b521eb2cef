/** Words that stand for the same: see `lexicon/concepts.ts`. A group is words with spaces between. */

/** The marks of all concepts that a text has a word of. */
export type ConceptsIn = (text: string) => readonly string[];

export function conceptsOf(groups: readonly string[]): ConceptsIn {
	const marks = new Map<string, string[]>();
	for (const [index, group] of groups.entries())
		for (const word of group.split(' ')) marks.set(word, [...(marks.get(word) ?? []), `#${index}`]);
	const wordsIn = wordFinder([...marks.keys()]);
	return (text) => wordsIn(text).flatMap((word) => marks.get(word) ?? []);
}

/** Finds those of the words that a text has; of some that overlap, the first, the longest before all. */
export function wordFinder(words: readonly string[]): (text: string) => readonly string[] {
	const known = new Set(words);
	const longest = Math.max(0, ...words.map(({ length }) => length));
	const wordAt = (text: string, at: number): string | undefined => {
		for (let length = longest; length > 0; length--) {
			const word = text.slice(at, at + length);
			if (known.has(word)) return word;
		}
		return undefined;
	};
	return (text) => {
		const found: string[] = [];
		for (let at = 0; at < text.length; ) {
			const word = wordAt(text, at);
			if (word) found.push(word);
			at += word?.length ?? 1;
		}
		return found;
	};
}
