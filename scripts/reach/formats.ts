/** What the printers' handbook says of each format: a row of a table, and a picture. */
import { load } from '../../src/load.ts';
import { drawPiece } from '../../src/print/draw.ts';
import { loadFaces } from '../../src/print/fonts.ts';
import { bleedOf, FORMATS, type Format } from '../../src/print/formats.ts';
import { GREY } from '../../src/print/ink.ts';
import { PAGE_EDGE } from '../../src/print/pdf.ts';
import { piecesOf } from '../../src/print/pieces.ts';
import { writePng } from '../../src/print/png.ts';
import type { Scene } from '../../src/print/scene.ts';

const CONTENT = { directory: 'content', name: 'content', today: '2026-11-22' };
const BEGIN = '<!-- 表：版式 -->';
const END = '<!-- 版式完 -->';
/** For one as wide as it is high; others are drawn at the same area. */
const PICTURE_PIXELS = 380;

/** One size of each: the smallest. */
export const PICTURED: readonly Format[] = [
	...Map.groupBy(FORMATS, ({ layout }) => layout),
].flatMap(([, sizes]) => sizes.toSorted((a, b) => a.width - b.width).slice(0, 1));

const PLACES: Readonly<Record<Format['layout'], string>> = {
	poster: '乡镇大门、机构门口、村公示栏',
	deskCard: '窗口台面',
	windowSign: '窗口上方',
	dutyPlaque: '岗位门口',
	floorPlan: '一楼大门口',
	signOff: '盖章、签字后存档',
	flowchart: '办事大厅、村公示栏',
	sticker: '贴到现有的牌子上',
	shareImage: '发微信群',
};

/** The handbook with the table of formats as they are now. */
export function handbookWithFormats(handbook: string): string {
	const [before = '', rest = ''] = handbook.split(BEGIN);
	const rows = [
		['版式', '成品尺寸', '文件', '用在哪里'],
		['---', '---', '---', '---'],
		...FORMATS.map((format) => {
			const { name, width, height, layout, output } = format;
			const size = output === 'image' ? `${format.pixels} 像素宽` : `${width} × ${height} 毫米`;
			return [name, size, fileOf(format), PLACES[layout]];
		}),
	];
	const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
	return `${before}${BEGIN}\n\n${table}\n\n${rest.slice(rest.indexOf(END))}`;
}

function fileOf(format: Format): string {
	const { output, width, height } = format;
	if (output === 'image') return 'PNG';
	if (output === 'sheet') return 'PDF，拼在 A4 或 A3 上';
	if (bleedOf(format) === 0) return 'PDF，没有出血和裁切线';
	return `PDF，页面 ${width + 2 * PAGE_EDGE} × ${height + 2 * PAGE_EDGE} 毫米`;
}

/** A picture of each format, of the sample county, by its file's name. */
export async function formatPictures(): Promise<ReadonlyMap<string, Uint8Array>> {
	const { disclosure } = load(CONTENT);
	if (!disclosure) throw new Error('the sample county is wrong');
	const look = { faces: loadFaces(), tone: disclosure.site.tone };
	const pictures = new Map<string, Uint8Array>();
	for (const format of PICTURED) {
		const piece = piecesOf(disclosure, [format]).find(({ page }) => {
			return page.township?.id === 'donglu' || format.layout === 'signOff';
		});
		if (!piece) continue;
		const scene = drawPiece(piece, look);
		const pixels = Math.round(PICTURE_PIXELS * Math.sqrt(scene.width / scene.height));
		pictures.set(pictureOf(format), await writePng(framed(scene), pixels));
	}
	return pictures;
}

/** With an edge: most of them are white, and so is the handbook. */
function framed(scene: Scene): Scene {
	const { width: right, height: bottom } = scene;
	const corners = [
		[0, 0],
		[right, 0],
		[right, bottom],
		[0, bottom],
		[0, 0],
	] as const;
	const edge = { kind: 'line', ink: GREY, points: corners, width: right / 100 } as const;
	return { ...scene, marks: [...scene.marks, edge] };
}

/** `版式-桌牌.png`. */
export function pictureOf({ name }: Format): string {
	return `版式-${name}.png`;
}
