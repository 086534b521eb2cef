import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPieces, chartSvg } from '../../../../print/chart-svg.ts';
import { loadFaces } from '../../../../print/fonts.ts';
import type { Piece } from '../../../../print/pieces.ts';
import { getDisclosure } from '../../../../site.ts';

const faces = loadFaces();

/** The wall chart of every matter that has a procedure, as it is printed. */
export const getStaticPaths = (() => {
	return chartPieces(getDisclosure()).map((piece) => {
		const [, township, , item] = piece.page.path.split('/');
		return { params: { township, item }, props: { piece } };
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ piece: Piece }> = ({ props }) => {
	const { svg, problem } = chartSvg(props.piece, getDisclosure(), faces);
	if (problem) console.warn(`${problem.message}网站照常生成，挂图的地方放一句说明。`);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
