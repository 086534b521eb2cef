/** `npm run print`: makes the files for the print shop, and reads every code on them back. */
import { makePrints, recordPrints, recordTakenDown } from '../src/publish/print-command.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run print -- [选项]
  --township 乡镇   只印这个乡镇的，写简称或文件夹名；site 是全县的（默认全部）
  --format 版式     海报、桌牌、窗口牌、职责牌、平面示意图、承诺书、贴纸、流程图A3、流程图A4、
                    分享图，用顿号隔开（默认全部；流程图A4 写出来才印）
  --only 哪些       missing 没印过的，changed 印过、现在不对了或不够了的，all 全部（默认）
  --done            印好了：把印的是什么登记到码簿，可以和 --township、--format、--only 同用
  --gone 码         牌子取下来了：记到码簿，重印清单不再列它；几个码用顿号隔开，可以和
                    --format 同用
  --new-address     换了网址，印着旧网址的牌子都会重印
  --sheet 纸        贴纸拼在 A4 还是 A3 纸上（默认 A4）
  --first 格        贴纸从第一张纸的第几格开始（默认 1；用过半张的纸接着用）
  --out 文件夹      放到哪里（默认 print）
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       按哪一天的内容印（默认今天）
没有变的文件用上次做好的；要全部重新做，先删掉 .cache/print-files。`;

await runCommand(() => {
	const text = { type: 'string' } as const;
	const toggle = { type: 'boolean' } as const;
	const flags = { township: text, format: text, only: text, sheet: text, first: text, gone: text };
	const switches = { done: toggle, 'new-address': toggle };
	const parsed = readOptions({ ...flags, ...switches, out: { ...text, default: 'print' } }, USAGE);
	const gone = parsed.text('gone');
	if (gone !== undefined) return recordTakenDown(gone, parsed);
	return parsed.flag('done') ? recordPrints(parsed) : makePrints(parsed);
});
