import { longDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { asOffered, type Item, isOffered, lastEvent } from '../domain/item.ts';
import { type LocalWords, localWords } from '../domain/local-words.ts';
import type { Township } from '../domain/township.ts';
import type { Outline } from '../flowchart/outline.ts';
import { APART } from '../search/rewrite.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { type Answers, answersOf } from './item-answers.ts';
import { detailsIn, type ItemDetails } from './item-details.ts';
import { type Handlers, handlersIn, NO_HANDLERS } from './item-handlers.ts';
import { outlineIn } from './item-outline.ts';
import { itemPath } from './item-paths.ts';
import { joined, kilobytes, phoneOf } from './parts.ts';
import type { Chrome, Contact, Heading, Link, RowLink, Tag } from './types.ts';

/** One matter. In a township the first screen answers; county-wide it leads to the townships. */
export interface ItemView extends Handlers {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** As people say it: 别名, and the everyday words of `synonyms.yml` that are names. */
	readonly alsoCalled: readonly string[];
	/** Why it can't be handled here any more, or for now. */
	readonly notice?: string;
	readonly answers?: Answers;
	/** Not for a matter that is offered no more. */
	readonly outline: Outline | undefined;
	/** The same as a wall chart, to look at and to print. */
	readonly charts: readonly Link[];
	readonly prerequisites: readonly RowLink[];
	readonly details: ItemDetails;
	readonly lists: readonly Link[];
	readonly elsewhere?: Link;
}

export function itemView(context: Context, item: Item, township?: Township): ItemView {
	const { href } = context;
	const path = `${township ? `/${township.id}` : ''}/items/${item.id}/`;
	const words = localWords(context.disclosure);
	const answers = township && isOffered(item) ? answersOf(context, item, township) : undefined;
	const handlers = handlersIn(context)(item);
	const notice = noticeOf(item, context.disclosure);
	return {
		chrome: chromeOf(context, {
			title: joined([item.name, township?.shortName ?? context.disclosure.site.county]),
			description: answers
				? descriptionOf(item, answers)
				: isOffered(item)
					? countyDescription(item, handlers, words)
					: (notice ?? ''),
			path,
			target: township && `${township.id}/item/${item.id}`,
			codeLabel: '这件事的码',
			township,
			complaint: complaintAbout(item),
			up: township && {
				text: `${township.shortName}办事流程`,
				href: href(`/${township.id}/items/`),
			},
		}),
		heading: {
			eyebrow: township ? `${township.name} › 办事流程` : `全${words.county}事项`,
			title: item.name,
			tags: tagsOf(item),
		},
		alsoCalled: alsoCalled(context, item),
		notice,
		answers,
		...(township ? NO_HANDLERS : handlers),
		outline: outlineIn(context, asOffered(item), township),
		charts: chartLinks(context, item, township),
		prerequisites: asOffered(item).prerequisites.map((each) => ({
			text: each.name,
			detail: '要先办好',
			href: prerequisiteHref(context, each, township),
		})),
		details: detailsIn(context)(item),
		lists: listLinks(context, item, township),
		elsewhere:
			township && !item.township && handlers.townships.length > 1
				? { text: `别的${words.township}怎么办这件事`, href: href(`/items/${item.id}/`) }
				: undefined,
	};
}

/** Charts carry the code of the matter in that township. */
function chartLinks(context: Context, item: Item, township?: Township): Link[] {
	const { href, codeOf, prints } = context;
	if (!township || !asOffered(item).procedure) return [];
	const entry = codeOf(`${township.id}/item/${item.id}`);
	if (!entry) return [];
	const chart = {
		text: '流程挂图（A3，可打印）',
		href: href(`/${township.id}/items/${item.id}/liucheng.svg`),
	};
	const file = `print/${township.id}/${entry.code}.pdf`;
	const made = prints?.get(file);
	if (!made) return [chart];
	const sheets = made.sheets !== undefined && made.sheets > 1 ? `${made.sheets}张，` : '';
	const text = `下载流程图 PDF（A3，${sheets}${kilobytes(made.bytes)}）`;
	return [chart, { text, href: href(file) }];
}

function descriptionOf(item: Item, { where, whom, limit, bring }: Answers): string {
	const needed = item.requiredDocuments.length > 0 && bring?.text;
	const [place, person] = [where[0]?.text, whom[0]?.phones[0]?.text];
	return joined([pauseOf(item), place, person, limit?.text, item.fee, needed], '，');
}

function countyDescription(item: Item, { townships }: Handlers, words: LocalWords): string {
	const { type, promisedLimit, fee } = item;
	const where = type === '村级证明' ? '看在哪里开' : `看在哪个${words.township}的哪个窗口办`;
	const known = townships.length > 0 && where;
	return joined([type, pauseOf(item), promisedLimit?.text, fee, known], '，');
}

const pauseOf = ({ state }: Item) => state === '暂停' && '暂停办理';

/** The numbers that the matter's own file gives for complaints; else the township's are shown. */
function complaintAbout({ complaintPhones }: Item): Contact | undefined {
	if (complaintPhones.length === 0) return undefined;
	return { title: '监督投诉电话', phones: complaintPhones.map(phoneOf) };
}

function alsoCalled({ disclosure: { synonyms } }: Context, { name, aliases }: Item): string[] {
	const names = [name, ...aliases];
	const everyday = [...synonyms].flatMap(([official, words]) =>
		names.some((each) => each.includes(official)) ? words : [],
	);
	const called = everyday.filter((word) => !word.includes(APART));
	return [...new Set([...aliases, ...called])].filter((word) => word !== name).slice(0, 8);
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
function noticeOf(item: Item, disclosure: Disclosure): string | undefined {
	const { state, name } = item;
	const { today } = disclosure;
	if (state === '在用') return undefined;
	const event = lastEvent(item, state);
	const isComing = event !== undefined && event.date > today;
	const since = event ? `自${longDate(event.date)}起` : '现在';
	const done = `${isComing ? '' : '已'}${state === '收回' ? `由${localWords(disclosure).county}里收回` : state}`;
	const now = event?.successor ? `，${isComing ? '' : '现'}由${event.successor}办理` : '';
	// Where the clerk wrote how it goes on, the reasons stand further down.
	const how = (event?.method ?? event?.note)?.replace(/。$/, '');
	return `“${name}”${since}${done}${now}${how ? `。${how}` : ''}。`;
}

function prerequisiteHref(context: Context, item: Item, township: Township | undefined): string {
	const here = township && context.handlingOf(item, township);
	const local = here && here.posts.length + here.windows.length > 0;
	return context.href(local ? `/${township.id}/items/${item.id}/` : itemPath(item));
}
