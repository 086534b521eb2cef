import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from '../../src/print/pieces.ts';
import { type PlannedFile, planFiles } from '../../src/print/plan.ts';
import { openPrintCache } from '../../src/publish/print-cache.ts';
import { type FilesOrder, makeFiles } from '../../src/publish/print-files.ts';
import { county, pieceOf } from '../print/draw-formats.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CHOICE = { paper: 'A4', first: 1 } as const;
const FORMATS = ['桌牌', '职责牌', '贴纸'];
const piecesIn = (disclosure = county()) =>
	piecesOf(disclosure).filter(({ format }) => FORMATS.includes(format.name));

const made = (pieces: readonly Piece[], order: Partial<FilesOrder> = {}) =>
	filesMade(planFiles(pieces, CHOICE), order);

/** What came out, by path. */
async function filesMade(planned: readonly PlannedFile[], order: Partial<FilesOrder>) {
	const files = new Map<string, Buffer>();
	const told: string[] = [];
	const { problems, made } = await makeFiles(planned, {
		tone: '红',
		choice: CHOICE,
		cache: openPrintCache(temporaryFolder()),
		take: ({ folder, path }, bytes) => void files.set(`${folder}/${path}`, Buffer.from(bytes)),
		onFile: (done, all) => told.push(`${done}/${all}`),
		...order,
	});
	return { files, problems, made, told };
}

const sorted = (files: ReadonlyMap<string, Buffer>) =>
	[...files].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('making print files', () => {
	it('gives the same bytes by one thread and by two', async () => {
		const [one, two] = [
			await made(piecesIn(), { threads: 1 }),
			await made(piecesIn(), { threads: 2 }),
		];
		expect(one.files.size).toBe(planFiles(piecesIn(), CHOICE).length);
		expect(sorted(two.files)).toEqual(sorted(one.files));
	});

	it('makes nothing the second time, only what changed the third, and the same bytes each time', async () => {
		const cache = openPrintCache(temporaryFolder());
		const first = await made(piecesIn(), { cache });
		const second = await made(piecesIn(), { cache });
		expect([second.made, second.told]).toEqual([0, []]);
		expect(sorted(second.files)).toEqual(sorted(first.files));
		const changed = piecesIn(county({ holder: '李四' }));
		const third = await made(changed, { cache });
		expect([third.made, third.told]).toEqual([1, ['1/1']]);
		expect(sorted(third.files)).toEqual(sorted((await made(changed)).files));
	});

	it('keeps what was made ahead, and hands it out only to whoever asks for it', async () => {
		const cache = openPrintCache(temporaryFolder());
		const [card = expect.fail(), ...others] = planFiles(piecesIn(), CHOICE);
		const first = await filesMade([card], { cache, ahead: others });
		expect([...first.files.keys()]).toEqual([`${card.folder}/${card.path}`]);
		const later = await filesMade(others, { cache });
		expect(later.made).toBe(0);
		expect(later.files.size).toBe(others.length);
	});

	it('tells of each file that had to be made', async () => {
		const { told } = await made(piecesIn());
		expect(told).toEqual(told.map((_, at) => `${at + 1}/${told.length}`));
	});

	it('keeps nothing that can’t be set, and tells all of it in the order of the files', async () => {
		const cache = openPrintCache(temporaryFolder());
		const wrong = county({ window: '刘\u{31349}', post: '张\u{31349}' });
		const run = await made(piecesIn(wrong), { cache, threads: 2 });
		expect(run.problems.map(({ message }) => message.slice(0, 6))).toEqual([
			'缺字：桌牌“',
			'缺字：职责牌',
			'缺字：贴纸“',
			'缺字：贴纸“',
		]);
		expect((await made(piecesIn(wrong), { cache })).problems).toEqual(run.problems);
	});

	it('is refused when a code is not read back, and keeps no such file', async () => {
		const cache = openPrintCache(temporaryFolder());
		const [file = expect.fail()] = planFiles([pieceOf(county(), '分享图')], CHOICE);
		// An image has room for one piece: the code of the second is nowhere on it.
		const files = [{ ...file, pieces: [...file.pieces, pieceOf(county(), '分享图', 'village')] }];
		for (const _ of ['the first time', 'the second time'])
			await expect(filesMade(files, { cache })).rejects.toThrow(
				'分享图/704394 芮城县一码通.png 印出来的码读不回来，或者读出来的不是它的网址。',
			);
	});

	it('names the file over which the program breaks down in a thread', async () => {
		const card = pieceOf(county(), '桌牌');
		const endless = `https://ymt.example.gov.cn/${'1'.repeat(5000)}/`;
		const pieces = [...piecesIn(), { ...card, stamp: { ...card.stamp, address: endless } }];
		await expect(made(pieces, { threads: 2 })).rejects.toThrow(
			/^做 桌牌\/100025 3号窗口 社会救助（2）.pdf 时程序出错：.+没有改动任何印刷文件/,
		);
	});
});
