/** `npm run print`: makes the files, or says afterwards that they were printed. */
import type { Disclosure } from '../domain/disclosure.ts';
import { isFiled } from '../print/formats.ts';
import { piecesOf } from '../print/pieces.ts';
import { type Proof, proofOf } from '../print/proof.ts';
import { Failure } from '../terminal/failure.ts';
import { outFolder, type Parsed } from '../terminal/options.ts';
import { progressLine } from '../terminal/progress.ts';
import { checked } from './checked.ts';
import { takeLock } from './lock.ts';
import { choiceOf, chosenPieces, isChosen, sheetChoice } from './print-choice.ts';
import { recordPrinted } from './print-done.ts';
import { recordGone } from './print-gone.ts';
import { describePrinted, printRun } from './print-run.ts';
import { readProofs } from './proof-file.ts';
import { LOCK } from './workplace.ts';

/** Makes the files that were asked for; returns the exit code. */
export async function makePrints(parsed: Parsed): Promise<number> {
	const choice = sheetChoice(parsed);
	const out = outFolder(parsed);
	const disclosure = opened(parsed);
	if (!disclosure) return 1;
	const pieces = chosenPieces(disclosure, parsed);
	const printed = await printRun(disclosure, { pieces, choice, out, onFile: progressLine() });
	if (!printed) return 1;
	console.log(describePrinted(printed, out));
	console.log(
		'整个文件夹交给印刷厂，照里面的“印刷清单”点数。印好挂上以后，运行 npm run print -- --done 登记。',
	);
	return 0;
}

/** Records which plaques were taken down; returns the exit code. */
export function recordTakenDown(codes: string, parsed: Parsed): number {
	takeLock(LOCK);
	// Where the address has changed, what can't be printed again is just what comes down.
	const disclosure = checked({ ...parsed.common, newAddress: true });
	if (!disclosure) return 1;
	console.log(recordGone(codes, disclosure, parsed));
	return 0;
}

/** Records what was printed; returns the exit code. */
export function recordPrints(parsed: Parsed): number {
	const disclosure = opened(parsed);
	if (!disclosure) return 1;
	const out = outFolder(parsed);
	const { proofs, isFromFiles } = proofsToRecord(disclosure, parsed, out);
	const added = recordPrinted(proofs, disclosure, parsed.common.content);
	console.log(described(added, parsed.common.contentName));
	if (!isFromFiles) console.log(`${out} 里没有做好的印刷文件，所以按现在的内容登记。`);
	const outdated = outdatedAmong(added, disclosure);
	if (outdated.length > 0)
		console.log(
			`其中 ${outdated.length} 件，做好文件以后内容又改过。登记的是牌子上印的；npm run reprint 会列出来。`,
		);
	return 0;
}

function opened(parsed: Parsed): Disclosure | undefined {
	takeLock(LOCK);
	return checked({ ...parsed.common, newAddress: parsed.flag('new-address') });
}

/** What the files say that were made; where there are none at all, what would be made today. */
function proofsToRecord(disclosure: Disclosure, parsed: Parsed, out: string) {
	const made = readProofs(out);
	if (made.size === 0) {
		const pieces = chosenPieces(disclosure, parsed).filter(({ format }) => !isFiled(format.name));
		return { proofs: pieces.map((piece) => proofOf(piece, disclosure)), isFromFiles: false };
	}
	const choice = choiceOf(disclosure, parsed);
	const proofs = [...made].flatMap(([folder, own]) =>
		own.filter(({ code, printing }) => isChosen({ folder, code, format: printing.format }, choice)),
	);
	if (proofs.length === 0)
		throw new Failure(`${out} 里没有这些牌子的印刷文件，没有什么要登记。先运行 npm run print。`);
	return { proofs, isFromFiles: true };
}

/** The proofs whose words are not those that would be printed today. */
function outdatedAmong(proofs: readonly Proof[], disclosure: Disclosure): readonly Proof[] {
	const nameOf = ({ code, printing }: Proof) => `${code} ${printing.format} ${printing.words}`;
	const today = new Set(piecesOf(disclosure).map((piece) => nameOf(proofOf(piece, disclosure))));
	return proofs.filter((proof) => !today.has(nameOf(proof)));
}

/** `登记了 12 件：桌牌 8、窗口牌 4。` */
function described(added: readonly Proof[], folder: string): string {
	if (added.length === 0) return '都登记过了，没有改动。';
	const formats = [...Map.groupBy(added, ({ printing }) => printing.format)];
	const counts = formats.map(([format, own]) => `${format} ${own.length}`).join('、');
	return `登记了 ${added.length} 件：${counts}。记在 ${folder}/codes.yml 和 ${folder}/printed.yml，请妥善保存。`;
}
