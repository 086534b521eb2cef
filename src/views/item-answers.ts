import type { Handling } from '../domain/disclosure.ts';
import type { Item, ItemType } from '../domain/item.ts';
import { localWords } from '../domain/local-words.ts';
import { holdersOn, type Post } from '../domain/post.ts';
import type { Office, Township } from '../domain/township.ts';
import { issuersOf } from '../domain/village.ts';
import type { ServiceWindow } from '../domain/window.ts';
import type { Context } from './context.ts';
import { AGAINST } from './item-details.ts';
import { type Opening, openingsOf } from './item-opening.ts';
import { limitText } from './item-rows.ts';
import { counted, joined, phoneOf, roomNames } from './parts.ts';
import { holderNames, standInOf } from './people.ts';
import { isOnPlan } from './plan-rooms.ts';
import type { Contact, Link, RowLink } from './types.ts';

/** The first screen of a matter: where, whom, what to bring, how long, how many trips, what it costs. */
export interface Answers {
	readonly where: readonly RowLink[];
	/** The floor plan, where it shows one of the places. */
	readonly plan?: Link;
	readonly whom: readonly Contact[];
	/** None for what is done to somebody, who brings nothing. */
	readonly bring?: { readonly text: string; readonly detail?: string };
	/** When the places are open next. */
	readonly open: readonly Opening[];
	readonly limit?: { readonly text: string; readonly detail?: string };
	readonly visits?: { readonly text: string; readonly detail?: string };
	readonly fee?: string;
}

/** Characters of names, some two lines on a phone. */
const FITTING = 28;

export function answersOf(context: Context, item: Item, township: Township): Answers {
	const { posts, windows } = context.handlingOf(item, township);
	return {
		where: [
			...windows.map((window) => windowLine(context, township, window)),
			...(windows.length > 0 ? [] : posts.map((post) => postLine(context, township, post))),
			...villageLine(context, township, item),
		],
		plan: planLink(context, township, [...windows, ...posts.map(({ office }) => office)]),
		whom: whomOf(context, township, item, { posts, windows }),
		bring: bringOf(item),
		open: openingsOf(context, item, township, { posts, windows }),
		limit: limitOf(item),
		visits: visitsOf(item),
		fee: item.fee,
	};
}

function windowLine({ href }: Context, township: Township, window: ServiceWindow): RowLink {
	return {
		text: window.name,
		detail: joined([window.hall.name, window.position]),
		href: href(`/${township.id}/windows/${window.id}/`),
	};
}

function postLine({ href }: Context, township: Township, post: Post): RowLink {
	return {
		text: joined([post.office.name, roomNames(post.rooms)], ' '),
		detail: post.name,
		href: href(`/${township.id}/posts/${post.id}/`),
	};
}

function planLink(
	{ href }: Context,
	township: Township,
	places: readonly (ServiceWindow | Office)[],
): Link | undefined {
	if (!places.some((place) => isOnPlan(township, place))) return undefined;
	return { text: '在办公楼里的位置', href: href(`/${township.id}/plan/`) };
}

function villageLine({ disclosure, href }: Context, township: Township, item: Item): RowLink[] {
	const villages = issuersOf(item, township, disclosure.today);
	const unit = localWords(disclosure).village === '社区' ? '社区' : '村（社区）';
	return villages.length > 0
		? [
				{
					text: `所在${unit}`,
					detail: `${villages.length} 个${unit}都能开`,
					href: href(`/${township.id}/#villages`),
				},
			]
		: [];
}

/** The numbers the clerk gave for this matter come first; then whoever handles it, and can be reached. */
function whomOf(context: Context, township: Township, item: Item, handling: Handling): Contact[] {
	const { windows } = handling;
	const handlers = handlersOf(context, township, handling);
	const atWindows = windows.map(({ name, phones }) => ({
		title: name,
		phones: phones.map(phoneOf),
	}));
	const known = handlers.length > 0 ? handlers : atWindows;
	const shown = new Set(known.flatMap(({ phones }) => phones.map(({ text }) => text)));
	const others = item.enquiryPhones.filter((phone) => !shown.has(phone));
	const enquiry = { title: '咨询电话', phones: others.map(phoneOf) };
	const contacts = [...(others.length > 0 ? [enquiry] : []), ...known];
	const all =
		contacts.length > 0
			? contacts
			: [{ title: township.shortName, phones: township.phones.map(phoneOf) }];
	return all.slice(0, 3).map((contact, index) => ({ ...contact, main: index === 0 }));
}

/**
 * The posts that handle it, those at its first window before others. Where nobody holds any of them,
 * whoever stands in is called first: nobody may be at the post's own phone.
 */
function handlersOf(
	{ disclosure: { today }, href }: Context,
	township: Township,
	{ posts, windows }: Handling,
): readonly Contact[] {
	const atWindow = new Set(windows[0]?.posts);
	const order = (post: Post) =>
		(holdersOn(post, today).length > 0 ? 0 : 2) + (atWindow.has(post) ? 0 : 1);
	const ordered = posts.toSorted((a, b) => order(a) - order(b));
	const isVacant = posts.every((post) => holdersOn(post, today).length === 0);
	const standIns = isVacant ? ordered.map(standInOf) : [];
	const contacts = ordered.map((post) => ({
		title: post.name,
		detail: holderNames(post, today),
		phones: post.phones.map(phoneOf),
		href: href(`/${township.id}/posts/${post.id}/`),
	}));
	return [...standIns.slice(0, 1).flatMap((it) => it ?? []), ...contacts];
}

/** Whether somebody comes for it, rather than that the township comes to them, or helps the county. */
function isAppliedFor(type: ItemType): boolean {
	return !AGAINST.has(type) && type !== '配合履职';
}

/** What must be brought; of the rest it is told further down when it is needed. */
function bringOf({ type, requiredDocuments }: Item): Answers['bring'] {
	// What nobody wrote down may be needed all the same.
	if (requiredDocuments.length === 0)
		return isAppliedFor(type) ? { text: '没有写明，先打电话问' } : undefined;
	const needed = requiredDocuments.filter(({ need }) => (need ?? '必要') === '必要');
	const count = requiredDocuments.length - needed.length;
	const rest = count > 0 ? `另有 ${count} 样不一定要` : '';
	if (needed.length === 0) return { text: '没有必带的材料', detail: `${rest}，下面有清单` };
	const names = needed.map(({ name }) => name);
	const shown = shortened(names);
	const all = joined(
		[shown.length < names.length ? `${shown.join('、')}等` : names.join('、'), rest],
		'；',
	);
	const isWhole = shown.length === requiredDocuments.length;
	return { text: `${needed.length} 样材料`, detail: isWhole ? all : `${all}，下面有清单` };
}

/** As many names as fit on the first screen, at least one; all are told further down. */
function shortened(names: readonly string[]): readonly string[] {
	const fitting = names.filter(
		(_, index) => names.slice(0, index + 1).join('、').length <= FITTING,
	);
	return fitting.length > 0 ? fitting : names.slice(0, 1);
}

function limitOf(item: Item): Answers['limit'] {
	const text = limitText(item);
	if (!text) return undefined;
	const statutory = item.promisedLimit && item.statutoryLimit && item.statutoryLimit.text !== text;
	return { text, detail: statutory ? `法定 ${item.statutoryLimit?.text}` : undefined };
}

function visitsOf({ visits, proxy, channels }: Item): Answers['visits'] {
	const online = channels.some((channel) => channel.includes('网上')) && '可以网上办';
	const home = channels.some((channel) => channel.includes('上门')) && '可以预约上门';
	const terms = proxy?.condition === undefined ? '' : '，条件看下面';
	const detail = joined([proxy?.possible && `可以代办${terms}`, online, home]) || undefined;
	if (visits === undefined) return detail ? { text: '按流程', detail } : undefined;
	return { text: visits === '0' ? '不用跑' : counted(visits, '趟'), detail };
}
