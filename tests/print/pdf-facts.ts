import { inflateSync } from 'node:zlib';

const POINTS = 72 / 25.4;

export interface PdfPage {
	/** In mm, from the left lower corner: `[x1, y1, x2, y2]`. */
	readonly boxes: Readonly<Record<'MediaBox' | 'TrimBox' | 'BleedBox', readonly number[]>>;
	/** What is drawn, as the page's own operators. */
	readonly content: string;
	/** Every operator used, each once. */
	readonly operators: readonly string[];
	/** Every fill colour used, each once. */
	readonly fills: readonly string[];
}

/** Takes a PDF apart without any library: each page's boxes and content. */
export function pagesOf(pdf: Uint8Array): readonly PdfPage[] {
	const text = Buffer.from(pdf).toString('latin1');
	const pages = [...text.matchAll(/<<[^>]*?\/Type \/Page\n.*?>>\nendobj/gs)];
	return pages.map(([page]) => {
		const [, streams = ''] = /\/Contents \[([^\]]*)\]/.exec(page) ?? [];
		const ids = Array.from(streams.matchAll(/(\d+) 0 R/g), ([, id]) => Number(id));
		const content = ids.map((id) => streamOf(text, id)).join('\n');
		return {
			boxes: {
				MediaBox: boxOf(page, 'MediaBox'),
				TrimBox: boxOf(page, 'TrimBox'),
				BleedBox: boxOf(page, 'BleedBox'),
			},
			content,
			operators: unique(content.match(/(?<=^|\s)[A-Za-z*]+(?=\s|$)/g) ?? []),
			fills: unique(
				[...content.matchAll(/(\S+ \S+ \S+ \S+) k\b/g)].map(([, colour = '']) => colour),
			),
		};
	});
}

function boxOf(page: string, name: string): readonly number[] {
	const [, numbers = ''] = new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(page) ?? [];
	return numbers.split(' ').map((point) => Math.round((Number(point) / POINTS) * 1e4) / 1e4);
}

function streamOf(text: string, id: number): string {
	const start = text.indexOf('stream\n', text.search(new RegExp(`(^|\\n)${id} 0 obj`))) + 7;
	const end = text.indexOf('\nendstream', start);
	return inflateSync(Buffer.from(text.slice(start, end), 'latin1')).toString('latin1');
}

function unique(texts: readonly string[]): readonly string[] {
	return [...new Set(texts)].toSorted();
}
