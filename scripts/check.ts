/** `npm run check`: looks for everything that would stop the site from being published, or should be looked at. */
import { load } from '../src/load.ts';
import { keepingPromises } from '../src/publish/ledger-promises.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { jsonLine } from '../src/terminal/json-line.ts';
import { readOptions } from '../src/terminal/options.ts';
import { reportOf, wantsColour } from '../src/terminal/report.ts';

const USAGE = `用法：npm run check -- [选项]
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       按哪一天检查（默认今天）
  --all             提醒和重复的问题全部列出
  --json            每个问题写成一行 JSON，给程序看
  --against 文件    与上次公布的 codes.json 对照
  --new-address     换了网址，印着旧网址的牌子都会重印`;

await runCommand(() => {
	const started = performance.now();
	const toggle = { type: 'boolean' } as const;
	const { common, flag, text } = readOptions(
		{ all: toggle, json: toggle, against: { type: 'string' }, 'new-address': toggle },
		USAGE,
	);
	const { content, contentName: name, today } = common;
	const loaded = load({ directory: content, name, today, newAddress: flag('new-address') });
	const checked = keepingPromises(loaded, { content, against: text('against') });
	if (flag('json')) for (const problem of checked.problems) console.log(jsonLine(problem));
	else {
		const milliseconds = performance.now() - started;
		console.log(reportOf(checked, { all: flag('all'), colour: wantsColour(), milliseconds }));
	}
	return checked.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
