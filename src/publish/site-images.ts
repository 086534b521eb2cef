/**
 * Images of the site that the print room draws: the wall charts of matters, and the pictures for
 * WeChat groups beside the pages of the county and of its townships.
 */
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { FORMATS, type Format, SITE_CHART } from '../print/formats.ts';
import { piecesOf } from '../print/pieces.ts';
import type { PlannedFile } from '../print/plan.ts';
import { Failure } from '../terminal/failure.ts';
import type { Annex, AnnexFile } from './annex.ts';
import { type FilesOrder, makeFiles } from './print-files.ts';
import { problemBlocks } from './problem-blocks.ts';

type Order = Pick<FilesOrder, 'cache' | 'threads'>;

/**
 * Draws all of them.
 * @returns what can't be set on charts, which say so themselves.
 * @throws Failure if a name can't be set on a share image, or its code can't be read back.
 */
export async function writeSiteImages(
	disclosure: Disclosure,
	annex: Annex,
	order: Order = {},
): Promise<readonly Problem[]> {
	const [problem] = await draw(shareImages(disclosure), disclosure, { ...order, put: annex.put });
	if (problem) throw new Failure(`${problem.message}\n改法：${problem.fix}`);
	return draw(charts(disclosure), disclosure, { ...order, put: annex.put });
}

/** What is missing on charts and why; the site is published all the same. */
export function toldUnfit(problems: readonly Problem[]): string {
	const heading = `有 ${problems.length} 张流程挂图排不下，网页上先放一句说明，网站照常生成：`;
	return `${heading}\n\n${problemBlocks(problems)}\n`;
}

/** The one at an address, for whoever looks before anything is written. */
export async function siteImageAt(
	url: string,
	disclosure: Disclosure,
): Promise<AnnexFile | undefined> {
	if (!/\/(share\.png|liucheng\.svg)$/.test(url)) return undefined;
	const isAsked = ({ path }: PlannedFile) => disclosure.site.base + path === url;
	const file = [...shareImages(disclosure), ...charts(disclosure)].find(isAsked);
	if (!file) return undefined;
	const drawn: AnnexFile[] = [];
	await draw([file], disclosure, { put: (image) => drawn.push(image) });
	return drawn[0];
}

/** The chart of every matter that is offered, has a procedure and a code, in each of its townships. */
export function charts(disclosure: Disclosure): readonly PlannedFile[] {
	return filesOf(disclosure, SITE_CHART, 'liucheng.svg');
}

function shareImages(disclosure: Disclosure): readonly PlannedFile[] {
	return FORMATS.filter(({ output }) => output === 'image').flatMap((format) => {
		const kinds = format.kinds.filter((kind) => kind === 'site' || kind === 'township');
		return filesOf(disclosure, { ...format, kinds }, 'share.png');
	});
}

function filesOf(disclosure: Disclosure, format: Format, name: string): readonly PlannedFile[] {
	return piecesOf(disclosure, [format]).map((piece) => ({
		folder: piece.page.township?.id ?? 'site',
		path: `${piece.page.path.slice(1)}${name}`,
		format,
		pieces: [piece],
	}));
}

interface Drawing extends Order {
	put(image: AnnexFile): void;
}

async function draw(
	files: readonly PlannedFile[],
	{ site: { tone } }: Disclosure,
	{ put, ...order }: Drawing,
): Promise<readonly Problem[]> {
	const { problems } = await makeFiles(files, {
		...order,
		tone,
		choice: { paper: 'A4', first: 1 },
		take: ({ path }, body) => put({ path, body }),
	});
	return problems;
}
