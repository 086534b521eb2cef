import { hashOfPart, hashOfParts } from '../codes/printed-words.ts';
import type { TargetPage } from '../codes/targets.ts';
import type { Parts, Printing } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { formatNamed } from './formats.ts';
import { wordsOf } from './layouts.ts';
import { NUMBERS, PERSONAL } from './words/labels.ts';
import { pageFacts } from './words/page-facts.ts';
import { partsOf, VACANT } from './words/words.ts';

export interface Difference {
	/** `电话`. */
	readonly part: string;
	/** What stands on the plaque; several of one kind joined by “；”. */
	readonly says: string;
	/** What is true now, or a word for nothing: `暂缺`, `没有了`. */
	readonly now: string;
	/** Names people, who may have left: not for a published page. */
	readonly personal: boolean;
}

/** How a print stands to what is true today. */
export interface Comparison {
	readonly isTrue: boolean;
	readonly differences: readonly Difference[];
	/** What changed on its page since, of which it says nothing. */
	readonly unaffected: readonly string[];
	/** Why it can't be compared word by word. */
	readonly note?: string;
}

/**
 * Compares what was printed, as far as it is on record (`said`), with what would be printed today.
 * Only what it says counts: a format that says more by now makes nothing on the wall wrong.
 */
export function comparePrint(
	lot: Printing,
	said: Parts | undefined,
	{ page, disclosure }: { readonly page: TargetPage; readonly disclosure: Disclosure },
): Comparison {
	const address = addressDifference(lot, disclosure);
	const format = formatNamed(lot.format);
	const words = format && wordsOf(page, format, disclosure);
	if (!words) return unclear(address, `程序里没有“${lot.format}”这个版式，请对着牌子自己核对。`);
	const now = partsOf(words, disclosure.site);
	if (!said && hashOfParts(now) !== lot.words)
		return unclear(address, '牌子上原来的字没有留底，只知道与现在的不同。');
	const differences = [...address, ...(said ? differencesOf(said, now) : [])];
	const unaffected = changedFacts(lot, pageFacts(page, disclosure));
	return { isTrue: differences.length === 0, differences, unaffected };
}

function unclear(differences: readonly Difference[], note: string): Comparison {
	return { isTrue: false, differences, unaffected: [], note };
}

function addressDifference({ address }: Printing, { site }: Disclosure): readonly Difference[] {
	if (address === site.address) return [];
	return [{ part: '网址', says: address, now: site.address, personal: false }];
}

/** What is said and no longer so. A part that the plaque does not have is no fault of it. */
function differencesOf(said: Parts, now: Parts): readonly Difference[] {
	return Object.entries(said).flatMap(([part, lines]): readonly Difference[] => {
		const today = now[part] ?? [];
		if (lines.join('\n') === today.join('\n')) return [];
		// Whoever dials one of several numbers is well served, whichever others there are by now.
		if (NUMBERS.has(part) && lines.every((line) => today.includes(line))) return [];
		const gone = lines.filter((line) => !today.includes(line));
		const come = today.filter((line) => !lines.includes(line));
		// Where only the order differs, or one was left out, all of it is needed to understand it.
		const [says, rest] = gone.length > 0 ? [gone, come] : [lines, today];
		const personal = PERSONAL.has(part) && !lines.includes(VACANT);
		return [{ part, says: says.join('；'), now: rest.join('；') || '没有了', personal }];
	});
}

/** Things on the page that are not what they were, and that the plaque does not print. */
function changedFacts({ unprinted = {} }: Printing, facts: Parts): readonly string[] {
	return Object.keys(unprinted).filter((name) => hashOfPart(facts[name] ?? []) !== unprinted[name]);
}
