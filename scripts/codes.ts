/** `npm run codes`: issues the codes that are missing; `list` and `show` look into the ledger. */
import { join } from 'node:path';
import { takeLock } from '../src/publish/lock.ts';
import { ROOT } from '../src/publish/render.ts';
import { describeCode, listCodes, unknownCode } from '../src/terminal/code-list.ts';
import { Failure, runCommand } from '../src/terminal/failure.ts';
import { type CommonOptions, readOptions } from '../src/terminal/options.ts';
import { checked, issueInto } from './steps/checked.ts';
import { beginLedger } from './steps/first-ledger.ts';

const USAGE = `用法：npm run codes [-- 选项]                发码：还没有码的都发
      npm run codes -- list [选项]           列出发过的码
      npm run codes -- show 704394 [选项]    查一个码
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       发码的日期（默认今天）`;

await runCommand(() => {
	const { common, words } = readOptions({}, USAGE);
	const [command = 'issue', ...rest] = words;
	if (command === 'issue' && rest.length === 0) return issue(common);
	const disclosure = checked(common);
	if (!disclosure) return 1;
	if (command === 'list' && rest.length === 0) console.log(listCodes(disclosure.ledger));
	else if (command === 'show' && rest.length > 0) {
		const code = rest.join('');
		const found = describeCode(code, disclosure);
		if (found === undefined) throw new Failure(unknownCode(code, disclosure));
		console.log(found);
	} else throw new Failure(`看不懂“${words.join(' ')}”。\n${USAGE}`);
	return 0;
});

function issue(common: CommonOptions): number {
	takeLock(join(ROOT, '.cache/building'));
	const disclosure = beginLedger(common) ?? checked(common);
	if (!disclosure) return 1;
	if (issueInto(disclosure, common) === 0) console.log('都有码了，不用再发。');
	return 0;
}
