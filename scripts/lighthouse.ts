/** `npm run lighthouse`: how Lighthouse rates one page of each kind on a phone. */
import { resolve } from 'node:path';
import { Failure, runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { assertPages, samplePages } from './lighthouse/pages.ts';
import { rateEmptyPage, ratePages } from './lighthouse/rate.ts';
import { busyNote, ratingTable, shortcomings } from './lighthouse/results.ts';

const USAGE = `用法：npm run lighthouse -- [选项] [网页…]
  --out 文件夹  看哪里的网站（默认 dist）
  --runs 次数   每个网页测几次，取中间的一次（默认 3）
  网页写网址里的路径，如 donglu/items/；不写就每种网页看一个
  有网页没到标准，退出码是 1`;

await runCommand(async () => {
	const out = { type: 'string', default: 'dist' } as const;
	const often = { type: 'string', default: '3' } as const;
	const reading = { takesWords: true, needsContent: false };
	const { text, words } = readOptions({ out, runs: often }, USAGE, reading);
	const runs = Number(text('runs'));
	if (!(Number.isInteger(runs) && runs >= 1)) throw new Failure('--runs 后面写次数，如 5');
	const folder = resolve(text('out') ?? '');
	const paths = words.length > 0 ? words : samplePages(folder);
	assertPages(folder, paths);
	const empty = await rateEmptyPage(runs);
	const ratings = await ratePages({ folder, paths, runs });
	const missed = shortcomings(ratings);
	const notes = [...missed, ...(missed.length > 0 ? [busyNote(empty) ?? ''] : [])];
	console.log([ratingTable(ratings, empty), ...notes].join('\n').trimEnd());
	return missed.length > 0 ? 1 : 0;
});
