import { longDate } from '../domain/dates.ts';
import type { HistoryEvent, Item, LegalBasis, RequiredDocument } from '../domain/item.ts';
import type { Township } from '../domain/township.ts';
import { type Outline, outlineOf } from '../flowchart/outline.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { type Answers, answersOf } from './item-answers.ts';
import { laneNames } from './lane-names.ts';
import { joined } from './parts.ts';
import type { Chrome, Heading, Link, RowLink, Tag } from './types.ts';

/** One matter. In a township the first screen answers; county-wide it leads to the townships. */
export interface ItemView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** Why it can't be handled here any more, or for now. */
	readonly notice?: string;
	readonly answers?: Answers;
	/** County-wide only: where it can be done. */
	readonly townships: readonly RowLink[];
	readonly outline?: Outline;
	readonly eligibility: readonly string[];
	readonly audience?: string;
	readonly documents: readonly DocumentView[];
	readonly prerequisites: readonly RowLink[];
	readonly proxy?: { readonly text: string; readonly documents: readonly string[] };
	/** Safe HTML: the clerk's own explanation. */
	readonly body: string;
	readonly questions: Item['questions'];
	readonly facts: readonly { readonly name: string; readonly value: string }[];
	readonly basis: readonly string[];
	readonly responsibilities: readonly string[];
	readonly accountability: readonly string[];
	readonly duties: readonly {
		readonly who: string;
		readonly href?: string;
		readonly duty?: string;
	}[];
	readonly remedies: readonly { readonly name: string; readonly text: string }[];
	readonly history: readonly {
		readonly date: string;
		readonly action: string;
		readonly text: string;
	}[];
	readonly lists: readonly Link[];
	readonly sample?: Link;
	readonly elsewhere?: Link;
}

export interface DocumentView {
	readonly name: string;
	readonly detail?: string;
	readonly note?: string;
	readonly files: readonly Link[];
}

export function itemView(context: Context, item: Item, township?: Township): ItemView {
	const { href } = context;
	const path = `${township ? `/${township.id}` : ''}/items/${item.id}/`;
	const answers = township && answersOf(context, item, township);
	return {
		chrome: chromeOf(context, {
			title: joined([item.name, township?.shortName ?? context.disclosure.site.county]),
			description: descriptionOf(item, answers),
			path,
			target: township && `${township.id}/item/${item.id}`,
			codeLabel: '这件事的码',
			township,
			up: township && {
				text: `${township.shortName}办事流程`,
				href: href(`/${township.id}/items/`),
			},
		}),
		heading: {
			eyebrow: township ? `${township.name} › 办事流程` : '全县事项',
			title: item.name,
			tags: tagsOf(item),
		},
		notice: noticeOf(item),
		answers,
		townships: township ? [] : townshipsOf(context, item),
		outline:
			item.procedure &&
			outlineOf(item.procedure, { names: laneNames(context, township), result: item.resultName }),
		eligibility: item.eligibility,
		audience: item.audience.join('、') || undefined,
		documents: item.requiredDocuments.map((each) => documentView(context, each)),
		prerequisites: item.prerequisites.map((each) => ({
			text: each.name,
			detail: '要先办好',
			href: prerequisiteHref(context, each, township),
		})),
		proxy: proxyOf(item),
		body: item.body,
		questions: item.questions,
		facts: factsOf(item),
		basis: item.legalBasis.map(basisText),
		responsibilities: item.responsibilities,
		accountability: item.accountability,
		duties: dutiesOf(context, item),
		remedies: remediesOf(item),
		history: item.history
			.toSorted((a, b) => (a.date < b.date ? 1 : -1))
			.map((event) => historyLine(event)),
		lists: listLinks(context, item, township),
		sample:
			item.resultSample === undefined
				? undefined
				: { text: '结果样本', href: href(`/${item.resultSample}`) },
		elsewhere:
			township && !item.township
				? { text: '别的乡镇怎么办这件事', href: href(`/items/${item.id}/`) }
				: undefined,
	};
}

function descriptionOf(item: Item, answers: Answers | undefined): string {
	if (!answers)
		return joined(
			[item.type, item.promisedLimit?.text, item.fee, '看在哪个乡镇的哪个窗口办'],
			'，',
		);
	const { where, whom, limit } = answers;
	return joined(
		[
			where[0]?.text,
			whom[0]?.phones[0]?.text,
			limit?.text,
			item.fee,
			`要带 ${item.requiredDocuments.length} 样材料`,
		],
		'，',
	);
}

function tagsOf({ type, handling, state }: Item): Tag[] {
	return [
		{ text: type, tone: 'accent' },
		...(handling ? [{ text: handling, tone: 'plain' } as const] : []),
		...(state === '在用' ? [] : [{ text: state, tone: 'warn' } as const]),
	];
}

/** The lists that name the matter, as far as they cover this township. */
function listLinks({ href }: Context, { listings }: Item, township: Township | undefined): Link[] {
	const here = listings.filter(
		({ list }) => !township || !list.township || list.township === township.id,
	);
	return here.map(({ list, number }) => {
		const below = township?.id ?? list.township;
		return {
			text: joined([list.shortName, number && `第 ${number} 项`], ' '),
			href: href(`${below ? `/${below}` : ''}/lists/${list.id}/`),
		};
	});
}

/** For a matter that is not handled here: since when, and who handles it now. */
function noticeOf({ state, history, name }: Item): string | undefined {
	if (state === '在用') return undefined;
	const event = history.findLast(({ action }) => action === state);
	const since = event ? `自${longDate(event.date)}起` : '现在';
	const now = event?.successor ? `，现由${event.successor}办理` : '';
	const how = event?.method ? `。${event.method}` : '';
	return `“${name}”${since}${state === '收回' ? '已由县里收回' : `已${state}`}${now}${how.replace(/。$/, '')}。`;
}

function townshipsOf(context: Context, item: Item): RowLink[] {
	return context.disclosure.townships.flatMap((township) => {
		const { windows, posts } = context.handlingOf(item, township);
		const villages = township.villages.filter(({ certificates }) =>
			certificates.includes(item),
		).length;
		const where =
			windows[0]?.name ?? posts[0]?.name ?? (villages > 0 ? `${villages} 个村都能开` : undefined);
		const href = context.href(`/${township.id}/items/${item.id}/`);
		return where ? [{ text: township.name, detail: joined([where, posts[0]?.phone]), href }] : [];
	});
}

function documentView(
	{ href }: Context,
	{ name, form, copies, need, origin, note, blankForm, sample }: RequiredDocument,
): DocumentView {
	const files = [
		{ text: '空白表格', path: blankForm },
		{ text: '填写样表', path: sample },
	];
	return {
		name,
		detail: joined([form, copies && `${copies} 份`, need !== '必要' && need, origin]) || undefined,
		note,
		files: files.flatMap(({ text, path }) => (path ? [{ text, href: href(`/${path}`) }] : [])),
	};
}

function prerequisiteHref(context: Context, item: Item, township: Township | undefined): string {
	const here = township && context.handlingOf(item, township);
	const local = here && here.posts.length + here.windows.length > 0;
	return context.href(`${local ? `/${township.id}` : ''}/items/${item.id}/`);
}

function proxyOf({ proxy }: Item): ItemView['proxy'] {
	if (!proxy) return undefined;
	const text = proxy.possible
		? `可以代办${proxy.condition ? `：${proxy.condition}` : '。'}`
		: `不能代办${proxy.condition ? `：${proxy.condition}` : '。'}`;
	return { text, documents: proxy.documents };
}

function factsOf(item: Item): ItemView['facts'] {
	const facts: [name: string, value: string | undefined][] = [
		['法定办结时限', item.statutoryLimit?.text],
		['承诺办结时限', item.promisedLimit?.text],
		['办理形式', item.channels.join('、')],
		['通办范围', item.coverage],
		['收费', joined([item.fee, item.feeBasis], '，')],
		[
			'到现场次数',
			item.visits && `${item.visits} 次${item.visitReason ? `（${item.visitReason}）` : ''}`,
		],
		['办成后拿到', item.resultName],
		['权力来源', item.powerSource],
		['实施编码', item.taskCode],
	];
	return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** `《土地管理法》（2019修正）第六十二条`. */
export function basisText({ law, version, article }: LegalBasis): string {
	if (version === undefined && article === undefined) return law;
	return `《${law}》${version ? `（${version}）` : ''}${article ?? ''}`;
}

function dutiesOf(context: Context, item: Item): ItemView['duties'] {
	const township = item.townshipDuty ? [{ who: '乡镇', duty: item.townshipDuty }] : [];
	const county = item.counterparts.map(({ department, section, duty }) => ({
		who: joined([department.shortName, section?.name], ' '),
		href: context.href(`/departments/${department.id}/`),
		duty,
	}));
	return [...township, ...county];
}

function remediesOf({ remedies }: Item): ItemView['remedies'] {
	return [
		{ name: '行政复议', text: remedies?.review },
		{ name: '行政诉讼', text: remedies?.litigation },
	].flatMap(({ name, text }) => (text ? [{ name, text }] : []));
}

export function historyLine({ date, action, document, note, successor, method }: HistoryEvent) {
	const text = joined([document, note, successor && `承接部门：${successor}`, method], '；');
	return { date: longDate(date), action, text };
}
