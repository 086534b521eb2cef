/** `npm run print`: makes the files for the print shop, and reads every code on them back. */
import { resolve } from 'node:path';
import { checked } from '../src/publish/checked.ts';
import { takeLock } from '../src/publish/lock.ts';
import { chosenPieces, sheetChoice } from '../src/publish/print-choice.ts';
import { describePrinted, printRun } from '../src/publish/print-run.ts';
import { LOCK } from '../src/publish/workplace.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { progressLine } from '../src/terminal/progress.ts';

const USAGE = `用法：npm run print -- [选项]
  --township 乡镇   只印这个乡镇的，写简称或文件夹名；site 是全县的（默认全部）
  --format 版式     海报、桌牌、窗口牌、职责牌、平面示意图、承诺书、贴纸、分享图，用顿号隔开（默认全部）
  --sheet 纸        贴纸拼在 A4 还是 A3 纸上（默认 A4）
  --first 格        贴纸从第一张纸的第几格开始（默认 1；用过半张的纸接着用）
  --out 文件夹      放到哪里（默认 print）
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       按哪一天的内容印（默认今天）`;

await runCommand(async () => {
	const text = { type: 'string' } as const;
	const flags = { township: text, format: text, sheet: text, first: text };
	const parsed = readOptions({ ...flags, out: { ...text, default: 'print' } }, USAGE);
	const choice = sheetChoice(parsed);
	takeLock(LOCK);
	const disclosure = checked(parsed.common);
	if (!disclosure) return 1;
	const pieces = chosenPieces(disclosure, parsed);
	const out = resolve(parsed.text('out') ?? '');
	const printed = await printRun(disclosure, { pieces, choice, out, onFile: progressLine() });
	if (!printed) return 1;
	console.log(describePrinted(printed, out));
	console.log('整个文件夹交给印刷厂，照里面的“印刷清单”点数。');
	return 0;
});
