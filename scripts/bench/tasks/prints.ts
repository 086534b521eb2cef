/** Prints the default format of every code of a county: content folder, place for the files, cache. */

import { defaultPieces } from '../../../src/print/site-prints.ts';
import { checked } from '../../../src/publish/checked.ts';
import { takeLock } from '../../../src/publish/lock.ts';
import { openPrintCache } from '../../../src/publish/print-cache.ts';
import { printRun } from '../../../src/publish/print-run.ts';
import { LOCK } from '../../../src/publish/workplace.ts';
import { Failure } from '../../../src/terminal/failure.ts';
import { TODAY } from '../today.ts';

takeLock(LOCK);
const [, , content = '', out = '', cache = ''] = process.argv;
const disclosure = checked({ content, contentName: 'content', today: TODAY });
if (!disclosure) throw new Failure('内容里有错误');
const printed = await printRun(disclosure, {
	pieces: defaultPieces(disclosure),
	out,
	choice: { paper: 'A4', first: 1 },
	cache: openPrintCache(cache),
});
process.exitCode = printed ? 0 : 1;
