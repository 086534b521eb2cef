/** The pictures for WeChat groups, beside the pages of the county and of its townships. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disclosure } from '../domain/disclosure.ts';
import { FORMATS } from '../print/formats.ts';
import { piecesOf } from '../print/pieces.ts';
import type { PlannedFile } from '../print/plan.ts';
import { Failure } from '../terminal/failure.ts';
import type { Picture } from './code-pictures.ts';
import { makeFiles } from './print-files.ts';

const IMAGES = FORMATS.filter(({ output }) => output === 'image').map((format) => ({
	...format,
	kinds: format.kinds.filter((kind) => kind === 'site' || kind === 'township'),
}));

/**
 * Draws `share.png` for each of them.
 * @throws Failure if a name can't be set, or a code can't be read back.
 */
export async function writeShareImages(disclosure: Disclosure, folder: string): Promise<void> {
	for (const { path, body } of await drawn(disclosure, filesOf(disclosure))) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, body);
	}
}

/** The one at an address, for whoever looks before anything is written. */
export async function shareImageAt(
	url: string,
	disclosure: Disclosure,
): Promise<Picture | undefined> {
	if (!url.endsWith('/share.png')) return undefined;
	const wanted = filesOf(disclosure).filter(({ path }) => disclosure.site.base + path === url);
	const [picture] = await drawn(disclosure, wanted);
	return picture;
}

function filesOf(disclosure: Disclosure): readonly PlannedFile[] {
	return piecesOf(disclosure, IMAGES).map((piece) => ({
		folder: piece.page.township?.id ?? 'site',
		path: `${piece.page.path.slice(1)}share.png`,
		format: piece.format,
		pieces: [piece],
	}));
}

async function drawn(
	{ site: { tone } }: Disclosure,
	files: readonly PlannedFile[],
): Promise<readonly Picture[]> {
	const pictures: Picture[] = [];
	const { problems } = await makeFiles(files, {
		tone,
		choice: { paper: 'A4', first: 1 },
		take: ({ path }, body) => pictures.push({ path, body }),
	});
	const [problem] = problems;
	if (problem) throw new Failure(`${problem.message}\n改法：${problem.fix}`);
	return pictures;
}
