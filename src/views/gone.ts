import { groupCode } from '../codes/check-digit.ts';
import type { Destination } from '../codes/resolve.ts';
import type { TargetPage } from '../codes/targets.ts';
import { type LedgerEntry, parseTarget, type Target } from '../domain/code.ts';
import { type IsoDate, longDate } from '../domain/dates.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { type Place, placeOf } from './places.ts';
import type { Chrome, Contact, Heading, RowLink } from './types.ts';

/** The page of a code whose target is gone: what it was, since when, and where to go now. */
export interface GoneView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly what: string;
	readonly since: string;
	readonly reason?: string;
	readonly successor?: RowLink;
	/** Whom to ask where nothing stands in for it. */
	readonly townships: readonly Place[];
	readonly hotlines: readonly Contact[];
}

const KINDS: Readonly<Record<Target['kind'], string>> = {
	site: '网站',
	township: '乡镇',
	window: '窗口',
	post: '岗位',
	office: '机构',
	village: '村（社区）',
	item: '事项',
};

export function goneView(
	context: Context,
	{ entry, successor, township }: Extract<Destination, { kind: 'gone' }>,
): GoneView {
	const kind = KINDS[parseTarget(entry.target)?.kind ?? 'site'];
	// Only this code is given up: what it is for has another one.
	const isStanding = successor?.target === entry.target;
	const chrome = chromeOf(context, {
		title: isStanding ? `${entry.name}的旧码` : `${entry.name}（已停用）`,
		description: successor
			? `这个码已停用，现在请找“${successor.name}”。`
			: `这个码已停用，请打${township?.shortName ?? '热线'}电话问清楚。`,
		path: `/${entry.code}/`,
		township,
	});
	return {
		chrome: { ...chrome, noIndex: true },
		heading: {
			eyebrow: `码 ${groupCode(entry.code)}`,
			title: entry.name,
			tags: [{ text: isStanding ? '旧码' : '已停用', tone: 'warn' }],
		},
		what: `您扫的码是${placeName(township?.name, entry.name)}${kind}的码，${longDate(entry.issued)}启用。`,
		since: sinceText(isStanding ? '码' : kind, entry, context.disclosure.today),
		reason: entry.retired?.reason,
		successor: successor && successorRow(context, successor),
		townships: (township ? [township] : context.disclosure.townships).map((each) =>
			placeOf(context, each),
		),
		hotlines: chrome.hotlines,
	};
}

/** A target may be gone before the day that was announced. */
function sinceText(kind: string, { retired }: LedgerEntry, today: IsoDate): string {
	if (!retired || retired.date > today) return `这个${kind}现在没有了。`;
	return `这个${kind}已于${longDate(retired.date)}停用。`;
}

function placeName(township: string | undefined, name: string): string {
	return township === undefined || township === name ? `“${name}”` : `${township}“${name}”`;
}

function successorRow({ href }: Context, { name, township, path }: TargetPage): RowLink {
	return { text: name, detail: township?.name, href: href(path) };
}
