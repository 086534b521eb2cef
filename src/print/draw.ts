import type { Site } from '../domain/site.ts';
import { Canvas } from './canvas.ts';
import type { Faces } from './face.ts';
import { bleedOf } from './formats.ts';
import { ACCENTS } from './ink.ts';
import { drawComposition } from './layouts.ts';
import type { Drawable } from './pieces.ts';
import type { Scene } from './scene.ts';

/** Draws a piece in the site's colour. Only what is cut has a bleed. */
export function drawPiece(
	piece: Drawable,
	{ faces, tone }: { faces: Faces; tone: Site['tone'] },
): Scene {
	const { width, height } = piece;
	const size = { width, height, bleed: bleedOf(piece.format) };
	const canvas = new Canvas(size, { faces, accent: ACCENTS[tone] });
	drawComposition(canvas, piece.composition, piece.stamp);
	return canvas;
}
