import { type IsoDate, longDate } from '../domain/dates.ts';
import { firstOf } from '../domain/first-of.ts';
import type { Township } from '../domain/township.ts';
import { SIX_HAVES, standingVillage, type Village } from '../domain/village.ts';
import { chromeOf } from './chrome.ts';
import { contactLink } from './contact-cards.ts';
import type { Context } from './context.ts';
import { itemRow } from './item-rows.ts';
import { headsText, joined, phoneOf } from './parts.ts';
import type { Chrome, Contact, Heading, Link, RowLink } from './types.ts';

/** A village: the agent to call first, what it certifies, what its office has. */
export interface VillageView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	/** The file for a phone's address book. */
	readonly save: Link;
	/** A merger that is announced, with the village to come. */
	readonly announcement?: { readonly text: string; readonly into: Link };
	readonly agents: readonly Contact[];
	readonly office: Contact;
	readonly address?: string;
	/** Villages that are part of it by now. */
	readonly includes?: string;
	readonly certificates: readonly RowLink[];
	readonly sixHaves: readonly SixHave[];
	readonly plaques: readonly string[];
	/** The list of what no village certifies. */
	readonly refused?: Link;
}

export interface SixHave {
	readonly name: string;
	readonly state: 'yes' | 'no' | 'unknown';
}

/** A village's page. For one that is merged by now: the page of the village that stands for it. */
export function villageView(context: Context, township: Township, asked: Village): VillageView {
	const { disclosure } = context;
	const village = standingVillage(asked, disclosure.today);
	const chrome = villageChrome(context, township, village);
	return {
		chrome: village === asked ? chrome : { ...chrome, banner: mergedText(asked, village) },
		heading: {
			eyebrow: township.name,
			title: village.name,
			tags: village.name.endsWith(village.kind) ? [] : [{ text: village.kind, tone: 'accent' }],
		},
		save: contactLink(context, `/${township.id}/villages/${village.id}/`),
		announcement: announcementOf(context, township, village),
		agents: village.agents.map(({ name, phones }, index) => ({
			title: name,
			detail: index === 0 ? '代办员，先打这个电话' : '代办员',
			phones: phones.map(phoneOf),
			main: index === 0,
		})),
		office: officeOf(township, village),
		address: village.address,
		includes: includesText(township, village, disclosure.today),
		certificates: village.certificates.map((item) => ({
			...itemRow(context, township, item),
			detail: joined([item.promisedLimit?.text, item.fee]) || undefined,
		})),
		sixHaves: sixHavesOf(village),
		plaques: village.plaques,
		refused: refusedList(context, township),
	};
}

function villageChrome(context: Context, township: Township, village: Village): Chrome {
	const agent = village.agents[0];
	return chromeOf(context, {
		title: `${village.name} · ${township.shortName}`,
		description: joined(
			[
				agent && `代办员 ${agent.name} ${agent.phones.join('、')}`,
				village.certificates.length > 0 &&
					`${unitWord(village)}能开 ${village.certificates.length} 种证明`,
			],
			'，',
		),
		path: `/${township.id}/villages/${village.id}/`,
		target: `${township.id}/village/${village.id}`,
		codeLabel: `${village.name}的码`,
		township,
	});
}

function unitWord({ kind }: Village): string {
	return kind === '村' ? '村里' : '社区';
}

/** `甲村已于2025年7月1日并入乙村，乙村已于…并入丙村。` */
function mergedText(from: Village, to: Village): string {
	const steps: string[] = [];
	let village = from;
	while (village !== to && village.merger) {
		const { into, date } = village.merger;
		steps.push(`${village.name}已于${longDate(date)}并入${into.name}`);
		village = into;
	}
	return `${steps.join('，')}。现在请找${to.name}，下面是${to.name}的信息。`;
}

function announcementOf(
	{ href }: Context,
	township: Township,
	{ name, merger }: Village,
): VillageView['announcement'] {
	if (!merger) return undefined;
	const { date } = merger;
	const into = standingVillage(merger.into, date);
	return {
		text: `${name}将于${longDate(date)}并入${into.name}。在这之前，事情照常在${name}办；从那天起找${into.name}。`,
		into: { text: into.name, href: href(`/${township.id}/villages/${into.id}/`) },
	};
}

/** `东村村委会`; a name that says it already stays. */
function officeName(name: string, kind: Village['kind']): string {
	if (/委员会$|[村居]委会$/.test(name)) return name;
	return `${name}${kind === '村' ? '村委会' : '居委会'}`;
}

function officeOf(township: Township, { name, heads, phones, kind }: Village): Contact {
	return {
		title: phones.length > 0 ? officeName(name, kind) : township.shortName,
		detail: headsText(heads),
		phones: firstOf(phones, township.phones).map(phoneOf),
	};
}

function includesText(township: Township, village: Village, today: IsoDate): string | undefined {
	const merged = township.villages.flatMap((other) => {
		const since = other.merger?.date;
		const isPart = since !== undefined && standingVillage(other, today) === village;
		return isPart && other !== village ? [`${other.name}（${longDate(since)}并入）`] : [];
	});
	return merged.length > 0 ? `包括${merged.join('、')}` : undefined;
}

function sixHavesOf({ sixHaves }: Village): readonly SixHave[] {
	if (!sixHaves) return [];
	return SIX_HAVES.map((name) => {
		const has = sixHaves[name];
		return { name: `有${name}`, state: has === undefined ? 'unknown' : has ? 'yes' : 'no' };
	});
}

function refusedList({ disclosure, href }: Context, { id }: Township): Link | undefined {
	const list = disclosure.lists.find(
		({ kind, township }) => kind === '村级不出具证明清单' && (township ?? id) === id,
	);
	return list && { text: '哪些证明不用开', href: href(`/${id}/lists/${list.id}/`) };
}
