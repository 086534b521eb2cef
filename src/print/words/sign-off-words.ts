import type { TargetPage } from '../../codes/targets.ts';
import { longDate } from '../../domain/dates.ts';
import type { Disclosure } from '../../domain/disclosure.ts';
import { entriesOf, listsOf } from '../../domain/disclosure.ts';
import type { List } from '../../domain/list.ts';
import { listHash } from '../../domain/list-hash.ts';
import type { Words } from './words.ts';

/** What the head of a unit signs for. */
export interface SignOffWords extends Words {
	/** The list's full name. */
	readonly name: string;
	/** To whom it is promised. */
	readonly owner: string;
	/** Who promises; blank lines where the list does not say. */
	readonly unit: string;
	readonly head: string;
	/** `芮城县人民政府办公室　芮政办发〔2025〕12号　2025年4月18日`. */
	readonly document: string;
	/** `共148项：行政许可10项、行政处罚7项`. */
	readonly count: string;
	/** 校验: changes with every entry. */
	readonly hash: string;
}

/** The lists that somebody signs for, and whose code is that of the page. */
export function signedLists(
	{ kind, township }: TargetPage,
	disclosure: Disclosure,
): readonly List[] {
	const signed = ({ signOff, document }: List) => (signOff ?? document) !== undefined;
	if (kind === 'site') return disclosure.lists.filter((list) => !list.township && signed(list));
	if (kind !== 'township' || !township) return [];
	return listsOf(disclosure, township).filter((list) => list.township && signed(list));
}

export function signOffWords(list: List, disclosure: Disclosure): SignOffWords {
	const { document, signOff } = list;
	const parts = [document?.authority, document?.number, document?.date && longDate(document.date)];
	return {
		name: list.name,
		owner: disclosure.site.host,
		unit: signOff?.unit ?? '',
		head: signOff?.heads.join('、') ?? '',
		document: parts.filter(Boolean).join('　'),
		count: countOf(list, disclosure),
		hash: listHash(disclosure, list),
	};
}

function countOf(list: List, disclosure: Disclosure): string {
	const entries = entriesOf(disclosure, list);
	const classes = Map.groupBy(entries, ({ category }) => category ?? '其他');
	const each = [...classes].map(([name, { length }]) => `${name}${length}项`);
	const all = `共${entries.length}项`;
	return each.length > 1 ? `${all}：${each.join('、')}` : all;
}
