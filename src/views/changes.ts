import { longDate, shortDate } from '../domain/dates.ts';
import { localWords } from '../domain/local-words.ts';
import { type Change, changesOf, changeText } from './changes-log.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { itemPath } from './item-paths.ts';
import { joined } from './parts.ts';
import type { Chrome, Heading, Link } from './types.ts';

/** Every adjustment of every matter, newest first, year by year. */
export interface ChangesView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	readonly years: readonly {
		readonly id: string;
		readonly title: string;
		readonly changes: readonly ChangeLine[];
	}[];
	readonly feed: string;
}

export interface ChangeLine {
	/** `5月30日`. */
	readonly day: string;
	readonly action: string;
	/** Good news, bad news, or just news. */
	readonly tone: 'good' | 'warn' | 'plain';
	readonly item: Link;
	/** Whose matter it is, where it is one township's. */
	readonly township?: string;
	readonly text: string;
	/** It is announced for a later day. */
	readonly coming: boolean;
}

const TONES: Readonly<Partial<Record<string, ChangeLine['tone']>>> = {
	新增: 'good',
	下放: 'good',
	承接: 'good',
	暂停: 'warn',
	取消: 'warn',
	收回: 'warn',
};

export function changesView(context: Context): ChangesView {
	const { site } = context.disclosure;
	const changes = changesOf(context.disclosure);
	const byYear = Map.groupBy(changes, ({ event }) => event.date.slice(0, 4));
	return {
		chrome: chromeOf(context, {
			title: joined(['事项调整记录', site.county]),
			description: `${site.county}${localWords(context.disclosure).township}事项的新增、下放、取消和收回，按日期排列，写明文号，共 ${changes.length} 条。`,
			path: '/changes/',
			up: { text: site.name, href: context.href('/') },
		}),
		heading: { eyebrow: site.county, title: '事项调整记录', tags: [] },
		intro:
			changes.length > 0
				? `新增、下放、承接、变更、暂停、取消、收回，共 ${changes.length} 条，新的在前。`
				: '还没有调整记录。',
		years: [...byYear].map(([year, of]) => ({
			id: `y${year}`,
			title: `${year}年`,
			changes: of.map((change) => changeLine(context, change)),
		})),
		feed: context.href('/feed.xml'),
	};
}

/** The newest adjustments that are in force. */
export function latestChanges(context: Context, count: number): readonly ChangeLine[] {
	const { disclosure } = context;
	return changesOf(disclosure)
		.filter(({ event }) => event.date <= disclosure.today)
		.slice(0, count)
		.map((change) => ({
			...changeLine(context, change),
			day: longDate(change.event.date),
		}));
}

function changeLine({ disclosure, href }: Context, { item, event }: Change): ChangeLine {
	const { today, townships } = disclosure;
	return {
		day: shortDate(event.date),
		action: event.action,
		tone: TONES[event.action] ?? 'plain',
		item: { text: item.name, href: href(itemPath(item)) },
		township: townships.find(({ id }) => id === item.township)?.shortName,
		text: changeText(event, today),
		coming: event.date > today,
	};
}
