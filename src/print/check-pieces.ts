import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { drawPiece } from './draw.ts';
import type { Faces } from './face.ts';
import type { Piece } from './pieces.ts';
import { textProblem } from './print-problems.ts';
import { faultsOf } from './scene.ts';
import type { TextFault } from './text.ts';

/** Everything that can't be set as it should: 缺字 and 排不下, each told once. */
export function piecesProblems(
	pieces: readonly Piece[],
	look: { readonly faces: Faces; readonly tone: Site['tone'] },
): readonly Problem[] {
	return faultProblems(
		pieces.map((piece) => ({ piece, faults: faultsOf(drawPiece(piece, look)) })),
	);
}

export interface FaultyPiece {
	readonly piece: Piece;
	readonly faults: readonly TextFault[];
}

/** What is wrong with pieces that were drawn, each fault told once. */
export function faultProblems(faulty: readonly FaultyPiece[]): readonly Problem[] {
	const problems = faulty.flatMap(({ piece: { format, page, at }, faults }) => {
		const what = `${format.name}“${page.name}”`;
		return faults.map((fault) => textProblem(fault, { what, at: at?.() }));
	});
	return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
