/** The one place for what can be printed, in which size, and for what. Sizes in mm. */
import type { TargetPage } from '../codes/targets.ts';
import type { LayoutName } from './layouts.ts';

export interface Format {
	/** As clerks, the print shop and the ledger call it. */
	readonly name: string;
	readonly layout: LayoutName;
	readonly width: number;
	readonly height: number;
	readonly kinds: readonly TargetPage['kind'][];
	/**
	 * `image`: a PNG for screens; `drawing`: an SVG for them, with real text; `sheet`: many on one sheet of paper; `office`: for an office's own
	 * printer, so without bleed and crop marks; `overview`: all of a folder, small.
	 */
	readonly output: 'page' | 'sheet' | 'image' | 'drawing' | 'office' | 'overview';
	/** Across; of images only. */
	readonly pixels?: number;
	/** Printed only when asked for by name: another size of the same thing is the usual one. */
	readonly onRequest?: boolean;
}

/** How far colour runs over the trim of what is cut. */
export const BLEED = 3;

export function bleedOf({ output }: Pick<Format, 'output'>): number {
	return output === 'page' || output === 'sheet' ? BLEED : 0;
}

const PLACES = ['site', 'township', 'office', 'village'] as const;
const EVERYTHING = [...PLACES, 'window', 'post', 'item'] as const;
const page = { output: 'page' } as const;

export const FORMATS: readonly Format[] = [
	{ name: '海报A3', layout: 'poster', width: 297, height: 420, kinds: PLACES, ...page },
	{ name: '海报A4', layout: 'poster', width: 210, height: 297, kinds: PLACES, ...page },
	{ name: '桌牌', layout: 'deskCard', width: 200, height: 100, kinds: ['window'], ...page },
	{ name: '窗口牌', layout: 'windowSign', width: 500, height: 250, kinds: ['window'], ...page },
	// A post may state a size of its own.
	{ name: '职责牌', layout: 'dutyPlaque', width: 300, height: 200, kinds: ['post'], ...page },
	{
		name: '平面示意图A3',
		layout: 'floorPlan',
		width: 297,
		height: 420,
		kinds: ['township'],
		...page,
	},
	{
		name: '平面示意图A2',
		layout: 'floorPlan',
		width: 420,
		height: 594,
		kinds: ['township'],
		...page,
	},
	// One for each list that somebody signs for, with the code of the county or township.
	{
		name: '承诺书',
		layout: 'signOff',
		width: 210,
		height: 297,
		kinds: ['site', 'township'],
		output: 'office',
	},
	{
		name: '贴纸',
		layout: 'sticker',
		width: 60,
		height: 80,
		kinds: [...PLACES, 'window', 'post'],
		output: 'sheet',
	},
	// Turned on its side where that makes for larger text.
	{ name: '流程图A3', layout: 'flowchart', width: 297, height: 420, kinds: ['item'], ...page },
	{
		name: '流程图A4',
		layout: 'flowchart',
		width: 210,
		height: 297,
		kinds: ['item'],
		onRequest: true,
		...page,
	},
	{
		name: '分享图',
		layout: 'shareImage',
		width: 108,
		height: 144,
		kinds: EVERYTHING,
		output: 'image',
		pixels: 1080,
	},
];

/** The wall chart of a matter as its page shows it. */
export const SITE_CHART: Format = {
	name: '网上流程图',
	layout: 'flowchart',
	width: 297,
	height: 420,
	kinds: ['item'],
	output: 'drawing',
};

/** 样张总览: every piece of a folder as a small picture, to look at before it is sent off. */
export const OVERVIEW: Format = {
	name: '样张总览',
	layout: 'sticker',
	width: 210,
	height: 297,
	kinds: [],
	output: 'overview',
};

/** What each code is printed as where nobody asks for more: the files that a site offers. */
export const DEFAULTS: Readonly<Record<TargetPage['kind'], string>> = {
	site: '海报A4',
	township: '海报A4',
	office: '海报A4',
	village: '海报A4',
	window: '桌牌',
	post: '职责牌',
	item: '流程图A3',
};

/** Paper that stickers are printed on, lying so that most of them fit. */
export const SHEETS = {
	A4: { width: 297, height: 210 },
	A3: { width: 297, height: 420 },
} as const;
export type SheetName = keyof typeof SHEETS;

/** The format that clerks and records call so. */
export function formatNamed(name: string): Format | undefined {
	return FORMATS.find((format) => format.name === name);
}

/** What an office prints for itself is signed and filed: it hangs nowhere, and is never outdated. */
export function isFiled(name: string): boolean {
	return formatNamed(name)?.output === 'office';
}
