import { Canvas } from './canvas.ts';
import type { Faces } from './face.ts';
import { OVERVIEW } from './formats.ts';
import { BLACK } from './ink.ts';
import type { Drawable } from './pieces.ts';
import type { Scene } from './scene.ts';
import type { Box } from './text.ts';

/** On A4, in mm. */
const EDGE = 12;
const GAP = 6;
const GRID = { columns: 4, rows: 5 };
const CAPTION = 11;
const FRAME = 0.1;

/** A piece as it was drawn. */
export interface Shown {
	readonly piece: Drawable;
	readonly scene: Scene;
}

/** Pages of small pictures, each with name, code, format and size. */
export function overview(shown: readonly Shown[], faces: Faces): readonly Scene[] {
	const perPage = GRID.columns * GRID.rows;
	const count = Math.ceil(shown.length / perPage);
	return Array.from({ length: count }, (_, at) => {
		const { width, height } = OVERVIEW;
		const page = new Canvas({ width, height, bleed: 0 }, { faces, accent: BLACK });
		const foot = { x: EDGE, y: height - EDGE + 2, width: width - 2 * EDGE };
		page.text(`样张总览，只供看样，不作印刷用　第${at + 1}页，共${count}页`, foot, { size: 3 });
		for (const [cell, each] of shown.slice(at * perPage, (at + 1) * perPage).entries()) {
			drawShown(page, each, boxOf(cell));
		}
		return page;
	});
}

function boxOf(cell: number): Required<Box> {
	const width = (OVERVIEW.width - 2 * EDGE - (GRID.columns - 1) * GAP) / GRID.columns;
	const height = (OVERVIEW.height - 2 * EDGE - (GRID.rows - 1) * GAP) / GRID.rows;
	const x = EDGE + (cell % GRID.columns) * (width + GAP);
	const y = EDGE + Math.floor(cell / GRID.columns) * (height + GAP);
	return { x, y, width, height };
}

function drawShown(page: Canvas, { piece, scene }: Shown, box: Required<Box>): void {
	const room = { width: box.width, height: box.height - CAPTION };
	const scale = Math.min(room.width / scene.width, room.height / scene.height);
	const [width, height] = [scene.width * scale, scene.height * scale];
	const picture = { x: box.x + (room.width - width) / 2, y: box.y + room.height - height };
	page.show({ ...picture, scale }, scene);
	page.frame({ line: FRAME }, { ...picture, width, height });
	const below = box.y + room.height + 1.6;
	const name = { size: 3, minSize: 2.2, weight: 'medium', align: 'center' } as const;
	page.text(piece.composition.words.name, { ...box, y: below, height: 5.4 }, [
		{ ...name, size: 3 },
		{ ...name, size: 2.4, minSize: 1.6, maxLines: 2, leading: 1.15 },
		{ ...name, size: 1.6, minSize: 0.8, maxLines: 4, leading: 1.1 },
	]);
	const { format } = piece;
	const size = format.output === 'image' ? '屏幕用' : `${piece.width}×${piece.height}`;
	const facts = `${piece.stamp.code}　${format.name}　${size}`;
	const small = { size: 2.4, minSize: 1.2, align: 'center' } as const;
	page.text(facts, { ...box, y: below + 5.8, height: 3 }, small);
}
