/** `npm run fix`: puts right what is surely meant — punctuation, spaces, encodings — after showing what it would do. */
import { encodingNote } from '../src/content/encoding.ts';
import { fixesIn } from '../src/content/fix.ts';
import { openFolder } from '../src/content/folder.ts';
import { takeLock } from '../src/publish/lock.ts';
import { LOCK } from '../src/publish/workplace.ts';
import { writeFixes } from '../src/publish/write-fixes.ts';
import { ask, canAsk } from '../src/terminal/ask.ts';
import { runCommand } from '../src/terminal/failure.ts';
import { readOptions } from '../src/terminal/options.ts';
import { diffOf, wantsColour } from '../src/terminal/report.ts';

const USAGE = `用法：npm run fix -- [选项]
  --content 文件夹  内容在哪里（默认 content）
  --yes             不问，直接改
  --dry-run         只看要改什么，不改`;

await runCommand(async () => {
	const { common, flag } = readOptions(
		{ yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
		USAGE,
	);
	const files = fixesIn(openFolder(common.content, common.contentName), common.today);
	for (const { encoding, ...file } of files) {
		const note = encodingNote(encoding);
		console.log(`${diffOf({ ...file, note }, { colour: wantsColour() })}\n`);
	}
	if (files.length === 0) {
		console.log('没有能自动改的地方。还有别的问题，运行 npm run check 查看。');
		return 0;
	}
	const isAsked = !flag('yes') && !flag('dry-run') && canAsk();
	const isAgreed = flag('yes') || (isAsked && (await ask(`要改 ${files.length} 个文件，改吗？`)));
	if (!flag('dry-run') && isAgreed) {
		takeLock(LOCK);
		writeFixes(files, common.content);
		console.log(`改了 ${files.length} 个文件。再运行 npm run check 看看还有没有别的问题。`);
	} else console.log(`没有改。${isAsked ? '' : '要改就运行：npm run fix -- --yes'}`);
	return 0;
});
