import type { Canvas } from '../canvas.ts';
import type { Words } from '../words/words.ts';
import { demoTag, type Stamp } from './parts.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;

/** To be added to a plaque that hangs already: the code, and whose it is. */
export function drawSticker(canvas: Canvas, { name }: Words, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	canvas.band(canvas.accent, { x: 0, y: 0, width: w, height: h * 0.055 });
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: h * 0.03, onBand: true });
	const side = w * 0.86;
	canvas.symbol(stamp.address, { x: (w - side) / 2, y: h * 0.065, side });
	const column = { x: w * 0.07, width: w * 0.86 };
	const big = { weight: 'bold', leading: 1.18, ...CENTRE } as const;
	canvas.text(name, { ...column, y: h * 0.715, height: h * 0.112 }, [
		{ ...big, size: h * 0.072, minSize: h * 0.054 },
		{ ...big, size: h * 0.05, minSize: h * 0.036, maxLines: 2 },
		{ ...big, size: h * 0.036, minSize: h * 0.024, maxLines: 3 },
	]);
	const digits = { size: h * 0.075, weight: 'bold', tracking: 0.08, ...CENTRE } as const;
	canvas.text(stamp.code, { ...column, y: h * 0.835, height: h * 0.08 }, digits);
	const url = { size: h * 0.038, minSize: h * 0.024, ...CENTRE } as const;
	canvas.text(stamp.shown, { ...column, y: h * 0.918, height: h * 0.045 }, url);
}
