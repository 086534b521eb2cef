/** The wall charts of matters as images for the site. */
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { drawPiece } from './draw.ts';
import type { Faces } from './face.ts';
import { FORMATS } from './formats.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { textProblem } from './print-problems.ts';
import { writeSentence, writeTextSvg } from './svg.ts';

const CHART = FORMATS.filter(({ name }) => name === '流程图A3');

/** Every matter that is offered, has a procedure and a code: in each township that has it. */
export function chartPieces(disclosure: Disclosure): readonly Piece[] {
	return piecesOf(disclosure, CHART);
}

export interface ChartImage {
	readonly svg: string;
	/** What can't be set: then the image says so, for half a chart would mislead. */
	readonly problem?: Problem;
}

export function chartSvg(piece: Piece, { site }: Disclosure, faces: Faces): ChartImage {
	const scene = drawPiece(piece, { faces, tone: site.tone });
	const [fault] = scene.faults;
	const name = `${piece.page.township?.name ?? ''} ${piece.page.name}办理流程`.trim();
	if (!fault) return { svg: writeTextSvg(scene, name) };
	const words = `${name}排不进挂图，请看网页上的“怎么办”。`;
	return {
		svg: writeSentence(scene, words),
		problem: textProblem(fault, { what: name, at: piece.at }),
	};
}
