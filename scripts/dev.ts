/** `npm run dev`: shows the site while its content or its pages are being written. */
import { showSite } from '../src/publish/dev.ts';
import { portOf } from '../src/publish/listen.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run dev -- [选项]
  --content 文件夹  内容在哪里（默认 content）
  --date 日期       按哪一天显示（默认今天）
  --port 端口       默认 4321`;

await runCommand(async () => {
	const { common, text } = readOptions({ port: { type: 'string', default: '4321' } }, USAGE);
	await showSite(common, portOf(text('port')));
	return 0;
});
