/** One print run: every file made and read back out of sight, then the folders switched. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Problem } from '../domain/problem.ts';
import { piecesProblems } from '../print/check-pieces.ts';
import { loadFaces } from '../print/fonts.ts';
import { packingCsv, packingRows, packingXlsx } from '../print/packing-list.ts';
import type { Piece } from '../print/pieces.ts';
import { type PlannedFile, planFiles, type SheetChoice } from '../print/plan.ts';
import { type Rendering, renderFile } from '../print/render.ts';
import { Failure } from '../terminal/failure.ts';
import { writeProofs } from './proof-file.ts';
import { openStage, type Stage } from './stage.ts';
import { PRINT_SHOP } from './workplace.ts';

const LIST = '印刷清单';

export interface PrintRun {
	readonly pieces: readonly Piece[];
	readonly choice: SheetChoice;
	/** Absolute path of the folder that takes a folder for each township. */
	readonly out: string;
	/** Told after every file. */
	readonly onFile: (done: number, all: number) => void;
}

/**
 * Prints the pieces; returns the files, or undefined when some text can't be set, which is reported.
 * The folders in `out` are replaced only after every file of the run was read back.
 * @throws Failure if a code can't be read back, or a folder holds what is not ours.
 */
export async function printRun(
	disclosure: Disclosure,
	{ pieces, choice, out, onFile }: PrintRun,
): Promise<readonly PlannedFile[] | undefined> {
	const { site, today } = disclosure;
	const look = { faces: loadFaces(), tone: site.tone };
	const problems = piecesProblems(pieces, look);
	if (problems.length > 0) {
		console.log(told(problems));
		return undefined;
	}
	const files = planFiles(pieces, choice);
	const folders = Map.groupBy(files, ({ folder }) => folder);
	for (const folder of folders.keys()) assertOurs(join(out, folder));
	// Each stage listens for the end of the process; a county may have more than ten townships.
	process.setMaxListeners(process.getMaxListeners() + folders.size);
	const stages: Stage[] = [];
	let done = 0;
	for (const [folder, inFolder] of folders) {
		const stage = openStage(join(out, folder), join(PRINT_SHOP, folder));
		for (const file of inFolder) {
			await writeFile(stage, file, { ...look, today, choice });
			onFile(++done, files.length);
		}
		await writeList(stage, inFolder, choice);
		writeProofs(
			stage.folder,
			inFolder.flatMap((file) => file.pieces),
			disclosure,
		);
		stages.push(stage);
	}
	for (const stage of stages) stage.publish();
	return files;
}

function told(problems: readonly Problem[]): string {
	const blocks = problems.map(({ message, fix, at }) => {
		return `${at ? `${at.file} 第 ${at.line} 行\n  ` : ''}${message}\n  改法：${fix}`;
	});
	return `${blocks.join('\n\n')}\n\n共 ${problems.length} 处。没有印，原来的印刷文件没有动。`;
}

async function writeFile(stage: Stage, file: PlannedFile, rendering: Rendering): Promise<void> {
	const bytes = await renderFile(file, rendering);
	if (!bytes)
		throw new Failure(
			`${file.folder}/${file.path} 印出来的码读不回来，或者读出来的不是它的网址。没有改动任何文件；请把这一行告诉维护人员。`,
		);
	const path = join(stage.folder, file.path);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
}

async function writeList(
	stage: Stage,
	files: readonly PlannedFile[],
	choice: SheetChoice,
): Promise<void> {
	const rows = packingRows(files, choice);
	writeFileSync(join(stage.folder, `${LIST}.csv`), packingCsv(rows));
	writeFileSync(join(stage.folder, `${LIST}.xlsx`), await packingXlsx(rows));
}

/** A run replaces folders as a whole, so they must hold an earlier run and nothing else. */
function assertOurs(folder: string): void {
	if (!existsSync(folder)) return;
	const names = readdirSync(folder);
	if (names.length === 0 || names.includes(`${LIST}.csv`)) return;
	throw new Failure(
		`${folder} 里有别的东西（如 ${names[0]}），不是印刷文件，换掉就没有了。\n` +
			'改用 --out 指定一个新文件夹，或先把里面的东西移走。没有改动任何文件。',
	);
}
