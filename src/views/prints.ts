import { groupCode } from '../codes/check-digit.ts';
import { longDate } from '../domain/dates.ts';
import { localWords } from '../domain/local-words.ts';
import { BLEED, FORMATS } from '../print/formats.ts';
import { type ReprintRow, reprintRows, withoutNames } from '../print/reprint.ts';
import { VERDICTS } from '../print/reprint-table.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { type PrintFolder, printFolders } from './print-folder.ts';
import type { Chrome, Heading, RowLink } from './types.ts';

/** For the print shop and for whoever hangs plaques: what is there, and what is to be redone. */
export interface PrintsView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	readonly folders: readonly RowLink[];
	/** How to print, a sentence each. */
	readonly rules: readonly string[];
	/** Absent where nothing that was printed is on record. */
	readonly reprint?: ReprintView;
}

export interface ReprintView {
	readonly summary: string;
	readonly rows: readonly ReprintLine[];
}

export interface ReprintLine {
	readonly name: string;
	readonly code: string;
	/** `桌牌 2 份，2026年3月1日印`. */
	readonly printed: string;
	readonly location: string;
	readonly verdict: string;
	/** `电话：牌子上是“0359-0002000”，现在是“0359-0002001”。`. */
	readonly changes: readonly string[];
}

const RULES = [
	`文件是成品尺寸，四周各有 ${BLEED} 毫米出血和裁切线；按 100% 印，不缩放、不裁码。`,
	'码和字只用黑版（K100），文件里没有字体和图片；不改颜色，码上不盖标志、不覆亮膜。',
	'每种先印一件，用手机扫一扫，打开的网页写着同一个地方、同一个码，再印其余的。',
];

/** What only those who run the site can make, and whom a printer asks for it. */
function othersRule(folders: readonly PrintFolder[], host: string): string {
	const offered = new Set(folders.flatMap(({ prints }) => prints.map(({ piece }) => piece.format)));
	const others = FORMATS.filter((format) => !offered.has(format)).map(({ name }) => name);
	return `这里是每个码最常用的一种。${others.join('、')}不在这里，要印就请主办这个网站的${host}另做文件。`;
}

export function printsView(context: Context): PrintsView {
	const { disclosure, href } = context;
	const { site } = disclosure;
	const folders = printFolders(context);
	const count = folders.reduce((sum, { prints }) => sum + prints.length, 0);
	return {
		chrome: chromeOf(context, {
			title: `印刷文件 · ${site.name}`,
			description: `${site.name}给印刷厂的文件：海报、桌牌、职责牌、流程图，附印刷清单。`,
			path: '/print/',
			up: { text: site.name, href: href('/') },
			wide: true,
			internal: true,
		}),
		heading: { eyebrow: site.name, title: '印刷文件', tags: [] },
		intro: `给印刷厂和挂牌子的人看。共 ${count} 件，一个${localWords(context.disclosure).township}一页，附印刷清单。`,
		folders: folders.map(({ path, name, prints }) => ({
			text: name,
			badge: `${prints.length} 件`,
			badgeTone: 'plain',
			href: href(path),
		})),
		rules: [...RULES, othersRule(folders, site.host)],
		reprint: reprintView(withoutNames(reprintRows(disclosure))),
	};
}

function reprintView(rows: readonly ReprintRow[]): ReprintView | undefined {
	if (rows.length === 0) return undefined;
	const wrong = rows.filter(({ verdict }) => verdict !== 'stands');
	const changed = rows.filter(({ verdict, unaffected }) => {
		return verdict === 'stands' && unaffected.length > 0;
	});
	const more = wrong.some(({ verdict }) => verdict === 'add') ? '、新增' : '';
	const stand = `另有 ${rows.length - wrong.length} 件不用动`;
	const why =
		changed.length > 0 ? `，其中 ${changed.length} 件网页改过，但牌子上没有印改了的内容` : '';
	return {
		summary: `登记印过的 ${rows.length} 件里，${wrong.length} 件要重印${more}或取下；${stand}${why}。`,
		rows: wrong.map(lineOf),
	};
}

function lineOf(row: ReprintRow): ReprintLine {
	const { name, code, format, quantity, printed, location, verdict, differences, note } = row;
	const changes = differences.map(({ part, says, now }) => {
		return `${part}：牌子上是“${says}”，现在是“${now}”。`;
	});
	return {
		name,
		code: groupCode(code),
		printed: `${format} ${quantity} 份，${longDate(printed)}印`,
		location: location || '没有登记',
		verdict: VERDICTS[verdict],
		changes: [...changes, ...(note ? [note] : [])],
	};
}
