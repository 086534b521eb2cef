import type { Site } from '../domain/site.ts';
import { Canvas } from './canvas.ts';
import type { Faces } from './face.ts';
import { BLEED } from './formats.ts';
import { ACCENTS } from './ink.ts';
import { drawComposition } from './layouts.ts';
import type { Drawable } from './pieces.ts';
import type { Scene } from './scene.ts';

/** Draws a piece in the site's colour. Images have no bleed: nobody cuts them. */
export function drawPiece(
	piece: Drawable,
	{ faces, tone }: { faces: Faces; tone: Site['tone'] },
): Scene {
	const bleed = piece.format.output === 'image' ? 0 : BLEED;
	const { width, height } = piece;
	const canvas = new Canvas({ width, height, bleed }, { faces, accent: ACCENTS[tone] });
	drawComposition(canvas, piece.composition, piece.stamp);
	return canvas;
}
