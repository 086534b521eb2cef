import type { Site } from '../domain/site.ts';
import { Canvas } from './canvas.ts';
import type { Faces } from './face.ts';
import { bleedOf } from './formats.ts';
import { ACCENTS } from './ink.ts';
import type { Piece } from './pieces.ts';
import type { Scene } from './scene.ts';

/** Draws a piece in the site's colour. Only what is cut has a bleed. */
export function drawPiece(
	piece: Piece,
	{ faces, tone }: { faces: Faces; tone: Site['tone'] },
): Scene {
	const { width, height } = piece;
	const canvas = new Canvas(
		{ width, height, bleed: bleedOf(piece.format) },
		{ faces, accent: ACCENTS[tone] },
	);
	piece.composition.draw(canvas, piece.stamp);
	return canvas;
}
