import type { Disclosure } from '../../domain/disclosure.ts';
import { once } from '../../domain/once.ts';
import { readEveryday } from '../../search/lexicon/everyday.ts';

/** Official word → everyday words: the county's own, then what is said everywhere. */
export const everydayWords = once(({ synonyms }: Disclosure): ReadonlyMap<string, string[]> => {
	const words = new Map(Array.from(synonyms, ([official, own]) => [official, [...own]]));
	for (const [official, common] of readEveryday())
		words.set(official, [...new Set([...(words.get(official) ?? []), ...common])]);
	return words;
});
