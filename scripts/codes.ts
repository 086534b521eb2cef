/** `npm run codes`: issues the codes that are missing; looks into the ledger; says what becomes of a code. */

import { issueCodesInto, lookInto } from '../src/publish/code-commands.ts';
import { decideFate } from '../src/publish/code-fate.ts';
import { Failure, runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run codes [-- 选项]                发码：还没有码的都发
      npm run codes -- list [选项]           列出发过的码
      npm run codes -- show 704394 [选项]    查一个码：给谁的、印过什么
      npm run codes -- retire 704394 --reason 窗口撤并 [--to 5号窗口]   停用一个码
      npm run codes -- move 704394 --to donglu/window/w5               让它转到别处
  --reason 说明     为什么停用，扫码的人看得到
  --to 去处         接替它的：对象、码或名称
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       发码、停用的日期（默认今天；可以是以后的）`;

await runCommand(() => {
	const parsed = readOptions({ reason: { type: 'string' }, to: { type: 'string' } }, USAGE, {
		takesWords: true,
	});
	const [command, ...words] = parsed.words;
	if (command === undefined) return issueCodesInto(parsed.common);
	if (command === 'list' && words.length === 0) return lookInto(parsed.common);
	if (words.length > 0) {
		if (command === 'show') return lookInto(parsed.common, words.join(''));
		if (command === 'retire' || command === 'move') return decideFate(command, words, parsed);
	}
	throw new Failure(`看不懂“${parsed.words.join(' ')}”（加 --help 看用法）`);
});
