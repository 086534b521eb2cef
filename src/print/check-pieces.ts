import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { drawPiece } from './draw.ts';
import type { Faces } from './face.ts';
import type { Piece } from './pieces.ts';
import { textProblem } from './print-problems.ts';

/** Everything that can't be set as it should: 缺字 and 排不下, each told once. */
export function piecesProblems(
	pieces: readonly Piece[],
	look: { readonly faces: Faces; readonly tone: Site['tone'] },
): readonly Problem[] {
	const problems = pieces.flatMap((piece) => {
		const what = `${piece.format.name}“${piece.page.name}”`;
		const { faults } = drawPiece(piece, look);
		return faults.map((fault) => textProblem(fault, { what, at: piece.at }));
	});
	return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
