/** The wall charts of matters as images for the site. */
import type { Disclosure } from '../domain/disclosure.ts';
import { drawPiece } from './draw.ts';
import type { Faces } from './face.ts';
import { FORMATS } from './formats.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { textProblem } from './print-problems.ts';
import { writeTextSvg } from './svg.ts';

const CHART = FORMATS.filter(({ name }) => name === '流程图A3');

/** Every matter that is offered, has a procedure and a code: in each township that has it. */
export function chartPieces(disclosure: Disclosure): readonly Piece[] {
	return piecesOf(disclosure, CHART);
}

/** @throws Error in a clerk's words, if something can't be set: half a chart would mislead. */
export function chartSvg(piece: Piece, { site }: Disclosure, faces: Faces): string {
	const scene = drawPiece(piece, { faces, tone: site.tone });
	const [fault] = scene.faults;
	const name = `${piece.page.township?.name ?? ''} ${piece.page.name}办理流程`;
	if (!fault) return writeTextSvg(scene, name.trim());
	const { message, fix, at } = textProblem(fault, { what: name.trim(), at: piece.at });
	throw new Error(`${at ? `${at.file} 第 ${at.line} 行\n` : ''}${message}\n改法：${fix}`);
}
