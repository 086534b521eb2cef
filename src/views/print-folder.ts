import { groupCode } from '../codes/check-digit.ts';
import type { Township } from '../domain/township.ts';
import { FORMATS } from '../print/formats.ts';
import { type SitePrint, sitePath, sitePrints } from '../print/site-prints.ts';
import { chromeOf } from './chrome.ts';
import type { Context } from './context.ts';
import { kilobytes } from './parts.ts';
import type { Chrome, Heading, Link } from './types.ts';

/** The print files of one township, or of the county itself. */
export interface PrintFolderView {
	readonly chrome: Chrome;
	readonly heading: Heading;
	readonly intro: string;
	/** The packing list, as a spreadsheet and as CSV. */
	readonly lists: readonly Link[];
	readonly groups: readonly PieceGroup[];
}

export interface PieceGroup {
	readonly id: string;
	/** `职责牌`. */
	readonly title: string;
	readonly pieces: readonly PieceCard[];
}

export interface PieceCard {
	readonly name: string;
	/** `704 394`. */
	readonly code: string;
	/** `300×200 毫米，1 份，104室北墙`; of a chart on several sheets `1 份，每份 2 张`. */
	readonly detail: string;
	readonly picture?: { readonly src: string; readonly width: number; readonly height: number };
	readonly file?: Link;
	/** Why there is none. */
	readonly missing?: string;
}

export interface PrintFolder {
	readonly path: string;
	readonly id: string;
	readonly name: string;
	readonly township?: Township;
	readonly prints: readonly SitePrint[];
}

/** All folders that the site offers; none where it does not want them. */
export function printFolders({ disclosure }: Context): readonly PrintFolder[] {
	const folders = Map.groupBy(sitePrints(disclosure), ({ folder }) => folder);
	return [...folders].map(([id, prints]) => {
		const township = prints[0]?.piece.page.township;
		const name = township?.shortName ?? disclosure.site.county;
		return { path: `/print/${id}/`, id, name, township, prints };
	});
}

export function printFolderView(context: Context, folder: PrintFolder): PrintFolderView {
	const { href, prints } = context;
	const { path, name, township } = folder;
	const lists = [
		{ text: '印刷清单（Excel）', file: 'packing.xlsx' },
		{ text: '印刷清单（CSV）', file: 'packing.csv' },
	].filter(({ file }) => prints?.has(`${path.slice(1)}${file}`));
	return {
		chrome: chromeOf(context, {
			title: `${name}的印刷文件`,
			description: `${name}每个码给印刷厂的文件和印刷清单。`,
			path,
			township,
			up: { text: '印刷文件', href: href('/print/') },
			wide: true,
			internal: true,
		}),
		heading: {
			eyebrow: township?.name ?? context.disclosure.site.name,
			title: '印刷文件',
			tags: [],
		},
		intro: introOf(folder, prints),
		lists: lists.map(({ text, file }) => ({ text, href: href(`${path}${file}`) })),
		groups: groupsOf(context, folder),
	};
}

function introOf({ prints }: PrintFolder, made: Context['prints']): string {
	const count = `共 ${prints.length} 件，每个码一件。`;
	if (!made) return `${count}这里是预览，文件在正式生成（npm run build）以后才有。`;
	return `${count}文件以码命名；每个码都由程序读回核对过。先对着图看一遍，再交给印刷厂。`;
}

function groupsOf(context: Context, { prints }: PrintFolder): readonly PieceGroup[] {
	return FORMATS.flatMap((format) => {
		const own = prints.filter(({ piece }) => piece.format === format);
		if (own.length === 0) return [];
		return [
			{ id: format.layout, title: format.name, pieces: own.map((print) => cardOf(context, print)) },
		];
	});
}

function cardOf({ href, prints }: Context, { piece, file, picture }: SitePrint): PieceCard {
	const { page, code, width, height, quantity, location } = piece;
	const made = prints?.get(sitePath(file));
	const { sheets = 1 } = made ?? {};
	const copies = sheets > 1 ? `${quantity} 份，每份 ${sheets} 张` : `${quantity} 份`;
	const detail = [`${width}×${height} 毫米`, copies, location].filter(Boolean).join('，');
	const card = { name: page.name, code: groupCode(code), detail };
	if (!prints) return card;
	const isShown = typeof picture === 'string' || prints.has(sitePath(picture));
	if (!made || !isShown) return { ...card, missing: '这一件有字印不出来，生成时已提示怎么改。' };
	const shown = { width: 240, height: Math.round((240 * height) / width) };
	return {
		...card,
		picture: { src: href(typeof picture === 'string' ? picture : sitePath(picture)), ...shown },
		file: { text: `PDF，${kilobytes(made.bytes)}`, href: href(sitePath(file)) },
	};
}
