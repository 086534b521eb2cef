import type { Disclosure } from '../../domain/disclosure.ts';
import type { Item } from '../../domain/item.ts';
import type { Township } from '../../domain/township.ts';
import { condenserOf } from '../../search/condensed.ts';
import { writeHints } from '../../search/hints.ts';
import { CONCEPTS } from '../../search/lexicon/concepts.ts';
import { type CountyTexts, type TextList, writeTextList } from '../../search/text-list.ts';
import { itemPath } from '../item-paths.ts';
import { everydayWords } from './everyday.ts';

const condense = condenserOf(CONCEPTS);

/** What the county's matters say in residents' words. */
export function countyTexts(disclosure: Disclosure): CountyTexts {
	const { items, townships } = disclosure;
	const texts = new Map([...items.map(itemText), ...departmentTexts(townships)]);
	const hints = writeHints(everydayWords(disclosure));
	return { ...writeTextList('/', texts), hints, concepts: CONCEPTS };
}

/** What departments are asked about, as posts say: without a township, they are whom to call. */
function departmentTexts(townships: readonly Township[]): ReadonlyMap<string, string> {
	const counterparts = townships.flatMap(({ posts }) => posts.flatMap((post) => post.counterparts));
	const byPath = Map.groupBy(counterparts, ({ department }) => `/departments/${department.id}/`);
	return new Map(
		Array.from(byPath, ([path, some]) => [path, textOf(some.map(({ affairs }) => affairs))]),
	);
}

/** What a township's own page answers. */
const TOWNSHIP_ASKED =
	'上班 时间 几点 开门 中午 下午 夏天 冬天 周末 今天 值班 领导 地址 怎么走 投诉 态度 意见 信箱';

/** The same of a township's own matters, what its posts do, and what its page is for. */
export function townshipTexts({ id: township, items, posts }: Township): TextList {
	const ofPosts = posts.map(({ id, duties, counterparts }) => {
		const affairs = counterparts.map((each) => each.affairs);
		return [`/${township}/posts/${id}/`, textOf([...duties, ...affairs])] as const;
	});
	const own = [[`/${township}/`, TOWNSHIP_ASKED] as const, ...ofPosts];
	return writeTextList(`/${township}/`, new Map([...items.map(itemText), ...own]));
}

/** Whom it is for, and what people ask; what officials must do is said in other words. */
function itemText(item: Item): readonly [path: string, text: string] {
	const questions = item.questions.map(({ question }) => question);
	const names = [item.name, ...item.aliases].join(' ');
	return [itemPath(item), textOf([...item.eligibility, ...questions], names)];
}

/** What the sentences are found by, and `names` are not. */
function textOf(sentences: readonly (string | undefined)[], names = ''): string {
	const words = condense(sentences.filter(Boolean).join(' '));
	return words.filter((word) => !names.includes(word)).join(' ');
}
