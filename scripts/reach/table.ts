/** 多大、多远能扫到: a row for each format, from the formats themselves. */
import { load } from '../../src/load.ts';
import { drawPiece } from '../../src/print/draw.ts';
import { loadFaces } from '../../src/print/fonts.ts';
import { FORMATS, type Format } from '../../src/print/formats.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { type SymbolMark, symbolsIn } from '../../src/print/scene.ts';
import { makeSymbol } from '../../src/qr/symbol.ts';
import { PHONES, reachOf, smallestModule } from './distance.ts';
import { wearTable } from './wear.ts';

const CONTENT = { directory: 'content', name: 'content', today: '2026-11-22' };
const BEGIN = '<!-- 表：多大多远 -->';
const END = '<!-- 表完 -->';
const WEAR_BEGIN = '<!-- 表：坏多少 -->';
const WEAR_END = '<!-- 坏多少完 -->';

export interface Reach {
	readonly format: string;
	/** In mm: of the symbol without its quiet zone, and of one module. */
	readonly side: number;
	readonly module: number;
	/** In mm: the format shrunk until an old phone just reads it, from as near as it can. */
	readonly smallest: { readonly width: number; readonly height: number };
	/** In mm. */
	readonly oldInPoorLight: number;
	readonly old: number;
	readonly usual: number;
}

/** Of every format that carries a code and is printed. */
export function reaches(): readonly Reach[] {
	const { disclosure } = load(CONTENT);
	if (!disclosure) throw new Error('the sample county is wrong');
	const look = { faces: loadFaces(), tone: disclosure.site.tone };
	return FORMATS.filter(({ output }) => output !== 'image').flatMap((format) => {
		const [piece] = piecesOf(disclosure, [format]);
		const [symbol] = piece ? symbolsIn(drawPiece(piece, look).marks) : [];
		return symbol ? [reachOfSymbol(format, symbol)] : [];
	});
}

function reachOfSymbol(
	{ name, width, height }: Format,
	{ module, address }: Pick<SymbolMark, 'module' | 'address'>,
): Reach {
	const share = smallestModule() / module;
	return {
		format: name,
		module,
		side: makeSymbol(address).size * module,
		smallest: { width: width * share, height: height * share },
		oldInPoorLight: reachOf(module, PHONES.old, 'poor'),
		old: reachOf(module, PHONES.old, 'good'),
		usual: reachOf(module, PHONES.usual, 'good'),
	};
}

/** The table of the handbook. */
export function reachTable(rows: readonly Reach[]): string {
	const distances = [PHONES.usual.name, PHONES.old.name, '旧手机，光线差'];
	const heads = ['版式', '码的边长', '一小格', ...distances, '最小能缩印到'];
	const lines = rows.map(({ format, side, module, smallest, usual, old, oldInPoorLight }) => [
		format,
		`${side.toFixed(0)} 毫米`,
		`${module.toFixed(2)} 毫米`,
		...[usual, old, oldInPoorLight].map(metres),
		`${Math.ceil(smallest.width)} × ${Math.ceil(smallest.height)} 毫米`,
	]);
	return [heads, heads.map(() => '---'), ...lines]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

/** Rounded down: nobody should stand a step too far away. */
function metres(distance: number): string {
	return `${(Math.floor(distance / 100) / 10).toFixed(1)} 米`;
}

/** The printers' handbook with the tables as they are now. */
export function handbookWithReach(handbook: string, rows = reaches()): string {
	const withReach = withTable(handbook, { begin: BEGIN, end: END, table: reachTable(rows) });
	return withTable(withReach, { begin: WEAR_BEGIN, end: WEAR_END, table: wearTable() });
}

function withTable(
	handbook: string,
	{ begin, end, table }: { readonly begin: string; readonly end: string; readonly table: string },
): string {
	const [before = '', rest = ''] = handbook.split(begin);
	const after = rest.slice(rest.indexOf(end));
	return `${before}${begin}\n\n${table}\n\n${after}`;
}
