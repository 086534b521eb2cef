/** Prints the default format of every code of a county: content folder, place for the files, cache. */

import { piecesOf } from '../../../src/print/pieces.ts';
import { checked } from '../../../src/publish/checked.ts';
import { takeLock } from '../../../src/publish/lock.ts';
import { openPrintCache } from '../../../src/publish/print-cache.ts';
import { printRun } from '../../../src/publish/print-run.ts';
import { LOCK } from '../../../src/publish/workplace.ts';
import { Failure } from '../../../src/terminal/failure.ts';
import { TODAY } from '../today.ts';

/** One for each code that something hangs under. */
const FORMATS = ['海报A4', '桌牌', '职责牌'];

takeLock(LOCK);
const [, , content = '', out = '', cache = ''] = process.argv;
const disclosure = checked({ content, contentName: 'content', today: TODAY });
if (!disclosure) throw new Failure('内容里有错误');
const pieces = piecesOf(disclosure).filter(({ format }) => FORMATS.includes(format.name));
const printed = await printRun(disclosure, {
	pieces,
	out,
	choice: { paper: 'A4', first: 1 },
	cache: openPrintCache(cache),
});
process.exitCode = printed ? 0 : 1;
