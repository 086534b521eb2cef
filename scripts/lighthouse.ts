/** `npm run lighthouse`: how Lighthouse rates one page of each kind on a phone. */
import { resolve } from 'node:path';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { samplePages } from './lighthouse/pages.ts';
import { ratePages } from './lighthouse/rate.ts';
import { ratingTable, shortcomings } from './lighthouse/results.ts';

const USAGE = `用法：npm run lighthouse -- [选项] [网页…]
  --out 文件夹  看哪里的网站（默认 dist）
  网页写网址里的路径，如 donglu/items/；不写就每种网页看一个`;

await runCommand(async () => {
	const out = { type: 'string', default: 'dist' } as const;
	const { text, words } = readOptions({ out }, USAGE, { takesWords: true, needsContent: false });
	const folder = resolve(text('out') ?? '');
	const ratings = await ratePages(folder, words.length > 0 ? words : samplePages(folder));
	const missed = shortcomings(ratings);
	console.log([ratingTable(ratings), ...missed].join('\n'));
	return missed.length > 0 ? 1 : 0;
});
