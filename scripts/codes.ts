/** `npm run codes`: issues the codes that are missing; `list` and `show` look into the ledger. */
import { checked, issueInto } from '../src/publish/checked.ts';
import { beginLedger } from '../src/publish/first-ledger.ts';
import { takeLock } from '../src/publish/lock.ts';
import { LOCK } from '../src/publish/workplace.ts';
import { findCode, listCodes } from '../src/terminal/code-list.ts';
import { Failure, runCommand } from '../src/terminal/failure.ts';
import { type CommonOptions, readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run codes [-- 选项]                发码：还没有码的都发
      npm run codes -- list [选项]           列出发过的码
      npm run codes -- show 704394 [选项]    查一个码
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       发码的日期（默认今天）`;

await runCommand(() => {
	const { common, words } = readOptions({}, USAGE, { takesWords: true });
	const [command, ...rest] = words;
	if (command === undefined) return issue(common);
	const isKnown = command === 'list' ? rest.length === 0 : command === 'show' && rest.length > 0;
	if (!isKnown) throw new Failure(`看不懂“${words.join(' ')}”（加 --help 看用法）`);
	const disclosure = checked(common);
	if (!disclosure) return 1;
	if (command === 'list') console.log(listCodes(disclosure.ledger));
	else console.log(findCode(rest.join(''), disclosure));
	return 0;
});

function issue(common: CommonOptions): number {
	takeLock(LOCK);
	const disclosure = beginLedger(common) ?? checked(common);
	if (!disclosure) return 1;
	if (issueInto(disclosure, common) === 0) console.log('都有码了，不用再发。');
	return 0;
}
