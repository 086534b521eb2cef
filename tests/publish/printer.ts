/** Prints more files than anybody waits for, and says so when the first is there. */
import { piecesOf } from '../../src/print/pieces.ts';
import { openPrintCache } from '../../src/publish/print-cache.ts';
import { printRun } from '../../src/publish/print-run.ts';
import { county } from '../print/draw-formats.ts';

const [, , out = '', shop = '', cache = ''] = process.argv;
const disclosure = county();
const cards = piecesOf(disclosure).filter(({ format }) => format.name === '桌牌');
const pieces = Array.from({ length: 5000 }, (_, at) =>
	cards.map((card) => ({ ...card, code: String(at) })),
).flat();

await printRun(disclosure, {
	pieces,
	out,
	shop,
	threads: 1,
	choice: { paper: 'A4', first: 1 },
	cache: openPrintCache(cache),
	onFile: (done) => {
		if (done === 1) process.stdout.write('begun');
	},
});
