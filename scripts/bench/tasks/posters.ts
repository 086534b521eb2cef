/**
 * Makes A4 posters of a county again and again, in one thread and without reading them back, and
 * writes down what one takes once the program is warm: content folder, file for the result.
 */
import { writeFileSync } from 'node:fs';
import { readContent } from '../../../src/content/read.ts';
import { drawPiece } from '../../../src/print/draw.ts';
import { loadFaces } from '../../../src/print/fonts.ts';
import { writePdf } from '../../../src/print/pdf.ts';
import { piecesOf } from '../../../src/print/pieces.ts';
import { Failure } from '../../../src/terminal/failure.ts';
import { TODAY } from '../today.ts';

const WARM_UP = 200;
const COUNTED = 500;

const [, , content = '', result = ''] = process.argv;
const { disclosure } = readContent(content, { name: 'content', today: TODAY });
if (!disclosure) throw new Failure('内容里有错误');
const look = { faces: loadFaces(), tone: disclosure.site.tone };
const posters = piecesOf(disclosure).filter(({ format }) => format.name === '海报A4');

async function make(count: number): Promise<void> {
	for (let at = 0; at < count; at++) {
		const poster = posters[at % posters.length];
		if (poster) await writePdf([drawPiece(poster, look)], { title: poster.code });
	}
}

await make(WARM_UP);
const before = process.cpuUsage();
await make(COUNTED);
const { user, system } = process.cpuUsage(before);
writeFileSync(result, String((user + system) / 1000 / COUNTED));
