/** One print run: every file made and read back out of sight, then the folders switched. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { OVERVIEW } from '../print/formats.ts';
import {
	type PackingRow,
	packingCsv,
	packingRows,
	packingXlsx,
	sheetsIn,
} from '../print/packing-list.ts';
import type { Piece } from '../print/pieces.ts';
import { overviewFiles, type PlannedFile, planFiles, type SheetChoice } from '../print/plan.ts';
import { Failure } from '../terminal/failure.ts';
import { type FilesOrder, makeFiles } from './print-files.ts';
import { problemBlocks } from './problem-blocks.ts';
import { writeProofs } from './proof-file.ts';
import { openStage, type Stage } from './stage.ts';
import { PRINT_SHOP } from './workplace.ts';

const LIST = '印刷清单';

export interface PrintRun extends Pick<FilesOrder, 'onFile' | 'cache' | 'threads'> {
	readonly pieces: readonly Piece[];
	readonly choice: SheetChoice;
	/** Absolute path of the folder that takes a folder for each township. */
	readonly out: string;
	/** Where they are made, out of sight; to be used under the lock. */
	readonly shop?: string;
}

export interface Printed {
	readonly files: readonly PlannedFile[];
	/** How many of them had to be made; the others are as they were in an earlier run. */
	readonly made: number;
}

/**
 * Prints the pieces; returns the files, or undefined when some text can't be set, which is reported.
 * The folders in `out` are replaced only after every file of the run was read back.
 * @throws Failure if a code can't be read back, or a folder holds what is not ours.
 */
export async function printRun(
	disclosure: Disclosure,
	{ pieces, choice, out, shop = PRINT_SHOP, ...order }: PrintRun,
): Promise<Printed | undefined> {
	const { tone } = disclosure.site;
	const files = planFiles(pieces, choice);
	const folders = Map.groupBy(files, ({ folder }) => folder);
	for (const folder of folders.keys()) assertOurs(join(out, folder));
	const stages = openStages([...folders.keys()], { out, shop });
	const sheets = new Map<PlannedFile, number | undefined>();
	const take = (file: PlannedFile, bytes: Uint8Array) => {
		sheets.set(file, sheetsIn(file, bytes));
		writeInto(stages.get(file.folder)?.folder ?? shop, file, bytes);
	};
	// The slowest first, so that no thread is left alone with them.
	const all = [...overviewFiles(pieces), ...files];
	const { problems, made } = await makeFiles(all, { ...order, tone, choice, take });
	if (problems.length > 0) {
		console.log(told(problems));
		return undefined;
	}
	for (const [folder, stage] of stages) {
		const inFolder = folders.get(folder) ?? [];
		const rows = packingRows(inFolder, { choice, sheetsOf: (file) => sheets.get(file) });
		await writeList(stage, rows);
		const printed = inFolder.flatMap((file) => file.pieces);
		writeProofs(stage.folder, printed, disclosure);
	}
	for (const stage of stages.values()) stage.approach();
	for (const stage of stages.values()) stage.publish();
	return { files: all, made };
}

/** What was done, for whoever ran it. */
export function describePrinted({ files, made }: Printed, out: string): string {
	const folders = [...new Set(files.map(({ folder }) => folder))].join('、');
	const printed = files.filter(({ format }) => format !== OVERVIEW);
	const pieces = printed.reduce((sum, file) => sum + file.pieces.length, 0);
	const kept = files.length - made;
	const news = kept === 0 ? '' : `；新做了 ${made} 个，${kept} 个没有变，用的是上次做好的`;
	return `已放到 ${out}（${folders}）：${files.length} 个文件，${pieces} 件，每个码都读回核对过${news}。`;
}

function openStages(
	folders: readonly string[],
	{ out, shop }: { readonly out: string; readonly shop: string },
): ReadonlyMap<string, Stage> {
	// Each stage listens for the end of the process; a county may have more than ten townships.
	process.setMaxListeners(process.getMaxListeners() + folders.length);
	return new Map(
		folders.map((folder) => [folder, openStage(join(out, folder), join(shop, folder))]),
	);
}

function told(problems: readonly Problem[]): string {
	return `${problemBlocks(problems)}\n\n共 ${problems.length} 处。没有印，原来的印刷文件没有动。`;
}

function writeInto(folder: string, file: PlannedFile, bytes: Uint8Array): void {
	const path = join(folder, file.path);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
}

async function writeList(stage: Stage, rows: readonly PackingRow[]): Promise<void> {
	writeFileSync(join(stage.folder, `${LIST}.csv`), packingCsv(rows));
	writeFileSync(join(stage.folder, `${LIST}.xlsx`), await packingXlsx(rows));
}

/** A run replaces folders as a whole, so they must hold an earlier run and nothing else. */
function assertOurs(folder: string): void {
	if (!existsSync(folder)) return;
	const names = readdirSync(folder);
	if (names.length === 0 || names.includes(`${LIST}.csv`)) return;
	throw new Failure(
		`${folder} 里有别的东西（如 ${names[0]}），不是印刷文件，换掉就没有了。` +
			'改用 --out 指定一个新文件夹，或先把里面的东西移走。没有改动任何文件。',
	);
}
