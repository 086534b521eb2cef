import { type IsoDate, longDate } from '../domain/dates.ts';
import {
	asOffered,
	type HistoryEvent,
	type Item,
	type ItemType,
	type LegalBasis,
	type RequiredDocument,
} from '../domain/item.ts';
import { localWords } from '../domain/local-words.ts';
import { once } from '../domain/once.ts';
import type { Context } from './context.ts';
import { counted, joined } from './parts.ts';
import type { Fact, Link } from './types.ts';

/** What a matter's page says alike in every township: most of what the list of national elements asks for. */
export interface ItemDetails {
	readonly documents: readonly DocumentView[];
	readonly eligibility: readonly string[];
	readonly eligibilityTitle: string;
	readonly audience?: string;
	readonly proxy?: { readonly text: string; readonly documents: readonly string[] };
	/** Safe HTML: the clerk's own explanation. */
	readonly body: string;
	readonly questions: Item['questions'];
	readonly responsibilities: readonly string[];
	readonly accountability: readonly string[];
	readonly facts: readonly Fact[];
	readonly sample?: Link;
	readonly basis: readonly string[];
	/** Over the duties: `县里和乡镇怎么分工`. */
	readonly dutiesTitle: string;
	readonly duties: readonly {
		readonly who: string;
		readonly href?: string;
		readonly duty?: string;
	}[];
	readonly remedies: readonly Fact[];
	readonly history: readonly {
		readonly date: string;
		readonly action: string;
		readonly text: string;
		/** Not in force yet. */
		readonly coming: boolean;
	}[];
}

export interface DocumentView {
	readonly name: string;
	readonly detail?: string;
	readonly note?: string;
	readonly files: readonly Link[];
}

/** One object for all townships, so that it is rendered once. */
export const detailsIn = once((context: Context) =>
	once((item: Item) => detailsOf(context, asOffered(item))),
);

function detailsOf(context: Context, item: Item): ItemDetails {
	const { resultSample } = item;
	const words = localWords(context.disclosure);
	return {
		documents: item.requiredDocuments.map((each) => documentView(context, each)),
		eligibility: item.eligibility,
		eligibilityTitle: AGAINST.has(item.type) ? '什么情形适用' : '什么人能办',
		audience: item.audience.join('、') || undefined,
		proxy: proxyOf(item),
		body: item.body,
		questions: item.questions,
		responsibilities: item.responsibilities,
		accountability: item.accountability,
		dutiesTitle: `${words.county}里和${words.township}怎么分工`,
		duties: dutiesOf(context, item),
		facts: factsOf(item),
		sample:
			resultSample === undefined
				? undefined
				: { text: '结果样本', href: fileHref(context, resultSample) },
		basis: item.legalBasis.map(basisText),
		remedies: remediesOf(item),
		history: item.history
			.toSorted((a, b) => (a.date < b.date ? 1 : -1))
			.map((event) => historyLine(event, context.disclosure.today)),
	};
}

/** What is done to somebody, who does not come for it. */
export const AGAINST: ReadonlySet<ItemType> = new Set([
	'行政处罚',
	'行政强制',
	'行政征收',
	'行政检查',
]);

function documentView(
	context: Context,
	{ name, form, copies, need, origin, note, blankForm, sample }: RequiredDocument,
): DocumentView {
	const files = [
		{ text: '空白表格', path: blankForm },
		{ text: '填写样表', path: sample },
	];
	return {
		name,
		detail:
			joined([form, copies && counted(copies, '份'), need !== '必要' && need, origin]) || undefined,
		note,
		files: files.flatMap(({ text, path }) =>
			path ? [{ text, href: fileHref(context, path) }] : [],
		),
	};
}

/** Of `files/…`; what would end the path, or be taken for more of an address, is written as a code. */
function fileHref({ href }: Context, path: string): string {
	return href(`/${path.replace(/[%#?]/g, encodeURIComponent)}`);
}

function proxyOf({ proxy }: Item): ItemDetails['proxy'] {
	if (!proxy) return undefined;
	const text = proxy.possible
		? `可以代办${proxy.condition ? `：${proxy.condition}` : '。'}`
		: `不能代办${proxy.condition ? `：${proxy.condition}` : '。'}`;
	return { text, documents: proxy.documents };
}

function factsOf(item: Item): ItemDetails['facts'] {
	const facts: [name: string, value: string | undefined][] = [
		['法定办结时限', item.statutoryLimit?.text],
		['承诺办结时限', item.promisedLimit?.text],
		['办理形式', item.channels.join('、')],
		['通办范围', item.coverage],
		['收费', joined([item.fee, item.feeBasis], '，')],
		[
			'到现场次数',
			item.visits &&
				`${counted(item.visits, '次')}${item.visitReason ? `（${withoutStop(item.visitReason)}）` : ''}`,
		],
		['办成后拿到', item.resultName],
		['权力来源', item.powerSource],
		['实施编码', item.taskCode],
	];
	return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** `《土地管理法》（2019修正）第六十二条`. */
export function basisText(basis: LegalBasis | string): string {
	if (typeof basis === 'string') return basis;
	const { law, version, article } = basis;
	return `《${law}》${version ? `（${version}）` : ''}${article ?? ''}`;
}

function dutiesOf(context: Context, item: Item): ItemDetails['duties'] {
	const { township } = localWords(context.disclosure);
	const own = item.townshipDuty ? [{ who: township, duty: item.townshipDuty }] : [];
	const county = item.counterparts.map(({ department, section, duty }) => ({
		who: joined([department.shortName, section?.name], ' '),
		href: context.href(`/departments/${department.id}/`),
		duty,
	}));
	return [...own, ...county];
}

function remediesOf({ remedies }: Item): ItemDetails['remedies'] {
	return [
		{ name: '行政复议', value: remedies?.review },
		{ name: '行政诉讼', value: remedies?.litigation },
	].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}

function historyLine(
	{ date, action, document, note, successor, method }: HistoryEvent,
	today: IsoDate,
) {
	const parts = [document, note, successor && `承接部门：${successor}`, method];
	const text = joined(parts.map(withoutStop), '；');
	return { date: longDate(date), action, text, coming: date > today };
}

/** A sentence as part of another one. */
function withoutStop(text: string | undefined): string | undefined {
	return text?.replace(/。$/, '');
}
