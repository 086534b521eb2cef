import type { Canvas } from '../canvas.ts';
import type { Box } from '../text.ts';
import type { WindowSignWords } from '../words/window-words.ts';
import { demoTag, numberBlock, type Stamp, shownAddress } from './parts.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;

/** Above a window: number and name across the hall, the code from the counter. */
export function drawWindowSign(canvas: Canvas, words: WindowSignWords, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const block = words.number === undefined ? w * 0.03 : w * 0.265;
	const box = { x: 0, y: 0, width: block, height: h };
	if (words.number === undefined) canvas.band(canvas.accent, box);
	else numberBlock(canvas, words.number, box);
	const left = block + w * 0.035;
	names(canvas, words, { x: left, y: 0, width: w * 0.7 - left });
	code(canvas, stamp);
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: h * 0.034, onBand: false });
}

function names(canvas: Canvas, { name, hall, owner }: WindowSignWords, column: Box): void {
	const { height: h } = canvas;
	const big = { weight: 'bold', leading: 1.2, vertical: 'middle' } as const;
	canvas.text(name, { ...column, y: h * 0.1, height: h * 0.56 }, [
		{ ...big, size: h * 0.235, minSize: h * 0.12, tracking: 0.02 },
		{ ...big, size: h * 0.2, minSize: h * 0.13, maxLines: 2 },
		{ ...big, size: h * 0.13, minSize: h * 0.08, maxLines: 3 },
	]);
	canvas.rect(canvas.accent, { ...column, y: h * 0.72, width: h * 0.12, height: h * 0.014 });
	const small = { size: h * 0.07, minSize: h * 0.04, weight: 'medium' } as const;
	canvas.text(
		hall === '' ? owner : `${owner}　${hall}`,
		{ ...column, y: h * 0.78, height: h * 0.14 },
		[small, { ...small, size: h * 0.055, maxLines: 2 }],
	);
}

function code(canvas: Canvas, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const side = w * 0.26;
	const box = { x: w * 0.99 - side, width: side };
	canvas.symbol(stamp.address, { x: box.x, y: h * 0.1, side });
	const call = { size: h * 0.062, weight: 'bold', tracking: 0.04, ...CENTRE } as const;
	canvas.text('扫码看怎么办', { ...box, y: h * 0.63, height: h * 0.08 }, call);
	const digits = { size: h * 0.078, weight: 'bold', tracking: 0.06, ...CENTRE } as const;
	canvas.text(stamp.code, { ...box, y: h * 0.72, height: h * 0.1 }, digits);
	shownAddress(
		canvas,
		stamp,
		{ ...box, y: h * 0.83, height: h * 0.05 },
		{ size: h * 0.036, minSize: h * 0.024 },
	);
}
