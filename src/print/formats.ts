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
	/** `image`: a PNG for screens; `sheet`: many on one sheet of paper. */
	readonly output: 'page' | 'sheet' | 'image';
}

/** How far colour runs over the trim. */
export const BLEED = 3;
/** Pixels across a share image. */
export const IMAGE_PIXELS = 1080;

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
		name: '贴纸',
		layout: 'sticker',
		width: 60,
		height: 80,
		kinds: [...PLACES, 'window', 'post'],
		output: 'sheet',
	},
	{
		name: '分享图',
		layout: 'shareImage',
		width: 108,
		height: 144,
		kinds: EVERYTHING,
		output: 'image',
	},
];

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
