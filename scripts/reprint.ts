/** `npm run reprint`: lists the plaques that are wrong by now, and those that hang on though their page changed. */
import { listReprints } from '../src/publish/reprint-command.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run reprint -- [选项]
  --township 乡镇   只看这个乡镇的；site 是全县的（默认全部）
  --format 版式     只看这几种，用顿号隔开（默认全部）
  --json            每种牌子写成一行 JSON，给程序看，不写清单
  --out 文件夹      “重印清单”放到哪里（默认 print）
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       与哪一天的内容比（默认今天）`;

await runCommand(() => {
	const text = { type: 'string' } as const;
	const flags = { township: text, format: text, json: { type: 'boolean' } } as const;
	return listReprints(readOptions({ ...flags, out: { ...text, default: 'print' } }, USAGE));
});
