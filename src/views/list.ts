import { longDate } from '../domain/dates.ts';
import type { List } from '../domain/list.ts';
import { localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { LIST_FORMS, type ListForm } from './list-forms.ts';
import { type ListRow, listRows } from './list-rows.ts';
import { type CategoryTotal, categoryTotals, totalText } from './list-totals.ts';
import { joined } from './parts.ts';
import type { Chrome, Heading, Link } from './types.ts';

/** One list: the columns that lists of its kind have, totals, the document, the sign-off. */
export interface ListView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** Its full name, and the document that published it. */
	readonly document: string;
	readonly total: string;
	readonly totals: readonly CategoryTotal[];
	/** Titles of the columns, in the order of the paper form. */
	readonly columns: ListColumns;
	readonly groups: readonly ListGroup[];
	readonly signOff?: string;
	/** The same list, as it stands elsewhere. */
	readonly elsewhere: { readonly title: string; readonly links: readonly Link[] };
}

export interface ListColumns {
	readonly before?: string;
	readonly name: string;
	readonly after?: string;
	readonly cells: readonly string[];
}

export interface ListGroup {
	readonly id: string;
	readonly title?: string;
	readonly rows: readonly ListRow[];
}

export function listView(context: Context, list: List, township?: Township): ListView {
	const form = LIST_FORMS[list.kind];
	const rows = listRows(context, list, form.columns, township);
	const byCategory = Map.groupBy(rows, ({ category }) => category);
	const groups = groupsOf(form, rows, byCategory);
	const columns = columnsOf(form, groups.length === 1 && byCategory.size > 1);
	return {
		chrome: listChrome(context, list, rows.length, columns, township),
		heading: {
			eyebrow: township?.name ?? context.disclosure.site.county,
			title: list.shortName,
			tags: [],
		},
		document: documentText(list),
		total: totalText(list, rows),
		totals: categoryTotals(list, byCategory, (category) => anchorOf(groups, category)),
		columns,
		groups,
		signOff: signOffText(list),
		elsewhere: elsewhereOf(context, list, township),
	};
}

function listChrome(
	context: Context,
	{ id, shortName, kind, document }: List,
	count: number,
	columns: ListColumns,
	township: Township | undefined,
): Chrome {
	const { county } = context.disclosure.site;
	const place = township?.shortName ?? county;
	return chromeOf(context, {
		title: `${shortName.startsWith(place) ? '' : place}${shortName}：${count} 项`,
		description: joined([`${place}${kind}，共 ${count} 项`, document?.number], '，'),
		path: `${township ? `/${township.id}` : ''}/lists/${id}/`,
		township,
		up: township ? undefined : { text: '各类清单', href: context.href('/lists/') },
		wide: columns.cells.length > 1,
	});
}

/** Headings only where each class stands together; else they would tear the numbers apart. */
function groupsOf(
	{ category }: ListForm,
	rows: readonly ListRow[],
	byCategory: ReadonlyMap<string, readonly ListRow[]>,
): readonly ListGroup[] {
	const runs = rows.filter((row, index) => row.category !== rows[index - 1]?.category).length;
	const together = category.as === 'heading' && byCategory.size > 1 && runs === byCategory.size;
	if (!together) return [{ id: 'all', rows }];
	return [...byCategory].map(([title, of], index) => ({ id: `g${index + 1}`, title, rows: of }));
}

function columnsOf({ name, category, columns }: ListForm, mixed: boolean): ListColumns {
	const cells = columns.map(({ title }) => title);
	if (category.as === 'columnAfterName') return { name, after: category.title, cells };
	const shown = category.as === 'column' || mixed;
	return { before: shown ? category.title : undefined, name, cells };
}

function anchorOf(groups: readonly ListGroup[], category: string): string | undefined {
	const group = groups.find(({ title }) => title === category);
	const rows = groups.flatMap(({ rows }) => rows);
	return group?.id ?? rows.find((row) => row.category === category)?.id;
}

function documentText({ name, document }: List): string {
	const { authority, number, date } = document ?? {};
	return joined([name, authority, number, date && longDate(date)]);
}

function signOffText({ signOff }: List): string | undefined {
	if (!signOff) return undefined;
	const { unit, heads, date } = signOff;
	const who = joined([unit, heads.length > 0 && `负责人${heads.join('、')}`], '');
	const when = date ? `于${longDate(date)}` : '';
	return `${who}${when}签署承诺书，对本清单的完整和准确负责。`;
}

function elsewhereOf(
	{ disclosure, href }: Context,
	list: List,
	township: Township | undefined,
): ListView['elsewhere'] {
	if (list.township !== undefined) return { title: '', links: [] };
	if (township) {
		const whole = `全${localWords(disclosure).county}`;
		const links = [{ text: `${whole}的这份清单`, href: href(`/lists/${list.id}/`) }];
		return { title: `这份清单${whole}通用`, links };
	}
	const links = disclosure.townships.map(({ id, shortName }) => ({
		text: shortName,
		href: href(`/${id}/lists/${list.id}/`),
	}));
	return { title: `看某个${localWords(disclosure).township}的`, links };
}
