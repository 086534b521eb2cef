/** `npm run preview`: shows the generated site on this machine as a web host would. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baseOf } from '../src/publish/base-of.ts';
import { listen, portOf } from '../src/publish/listen.ts';
import { createSiteServer } from '../src/publish/server.ts';
import { Failure, runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';

const USAGE = `用法：npm run preview -- [选项]
  --out 文件夹  看哪里的网站（默认 dist）
  --port 端口   默认 4321`;

await runCommand(async () => {
	const { text } = readOptions(
		{ out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
		USAGE,
		{ needsContent: false },
	);
	const folder = resolve(text('out') ?? '');
	if (!existsSync(join(folder, 'index.html')))
		throw new Failure(`${folder} 里还没有网站，先运行 npm run build`);
	const base = baseOf(folder);
	const address = await listen(createSiteServer({ folder, base }), portOf(text('port')));
	console.log(`网站在这里看：${address}${base}\n只有这台电脑能打开。按 Ctrl+C 结束。`);
	return 0;
});
