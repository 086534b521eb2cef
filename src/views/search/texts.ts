import type { Disclosure } from '../../domain/disclosure.ts';
import type { Item } from '../../domain/item.ts';
import type { Township } from '../../domain/township.ts';
import { writeHints } from '../../search/hints.ts';
import { type CountyTexts, type TextList, writeTextList } from '../../search/text-list.ts';
import { itemPath } from '../item-paths.ts';

/** What the county's matters say in residents' words. */
export function countyTexts({ items, synonyms }: Disclosure): CountyTexts {
	return { ...writeTextList('/', new Map(items.map(itemText))), hints: writeHints(synonyms) };
}

/** The same of a township's own matters, and what its posts do. */
export function townshipTexts({ id: township, items, posts }: Township): TextList {
	const ofPosts = posts.map(({ id, duties, counterparts }) => {
		const affairs = counterparts.map((each) => each.affairs);
		return [`/${township}/posts/${id}/`, textOf([...duties, ...affairs])] as const;
	});
	return writeTextList(`/${township}/`, new Map([...items.map(itemText), ...ofPosts]));
}

/** Whom it is for, and what people ask; what officials must do is said in other words. */
function itemText(item: Item): readonly [path: string, text: string] {
	const questions = item.questions.map(({ question }) => question);
	return [itemPath(item), textOf([...item.eligibility, ...questions])];
}

function textOf(sentences: readonly (string | undefined)[]): string {
	return sentences.filter(Boolean).join(' ');
}
