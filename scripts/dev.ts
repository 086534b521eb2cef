/** `npm run dev`: shows the site while its content or its pages are being written. */
import { showSite } from '../src/publish/dev.ts';
import { portOf } from '../src/publish/listen.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run dev -- [选项]
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       按哪一天显示（默认今天）
  --port 端口       默认 4321
  --new-address     换了网址也照常显示；印着旧网址的牌子都要重印`;

await runCommand(async () => {
	const port = { type: 'string', default: '4321' } as const;
	const { common, flag, text } = readOptions({ port, 'new-address': { type: 'boolean' } }, USAGE);
	await showSite({ ...common, newAddress: flag('new-address') }, portOf(text('port')));
	return 0;
});
// A server that could not start has others running already, which must not outlive the command.
if (process.exitCode) process.exit();
