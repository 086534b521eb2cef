/** The wall charts of matters as images for the site. */
import type { Drawable, Piece } from './pieces.ts';
import { faultsOf, type Scene, sheetsOf } from './scene.ts';
import { writeSentence, writeTextSvg } from './svg.ts';

/** Where the site has the chart, below its root: `/donglu/items/dibao/liucheng.svg`. */
export function chartPath({ page }: Piece): string {
	return `${page.path}liucheng.svg`;
}

/** What can't be set leaves a sentence in its place: half a chart would mislead. */
export function writeChart({ composition: { words } }: Drawable, scene: Scene): string {
	const owner = typeof words.owner === 'string' ? words.owner : '';
	const name = `${owner} ${words.name}办理流程`.trim();
	if (faultsOf(scene).length === 0) return writeTextSvg(below(sheetsOf(scene)), name);
	return writeSentence(scene, `${name}排不进挂图，请看网页上的“怎么办”。`);
}

/** All sheets in one image, one below the other. */
function below(sheets: readonly Scene[]): Scene {
	const [first = { width: 0, height: 0, bleed: 0 }] = sheets;
	const marks = sheets.map((sheet, at) => {
		return { kind: 'group', x: 0, y: at * first.height, marks: sheet.marks } as const;
	});
	return { ...first, height: first.height * sheets.length, marks, faults: [] };
}
