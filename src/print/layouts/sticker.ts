import type { Canvas } from '../canvas.ts';
import { WHITE } from '../ink.ts';
import type { Words } from '../words/words.ts';
import { demoTag, type Stamp } from './parts.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;

/** To be added to a plaque that hangs already: the code, and whose it is. */
export function drawSticker(canvas: Canvas, { name }: Words, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const band = { x: 0, y: 0, width: w, height: h * 0.1 };
	canvas.band(canvas.accent, band);
	const call = { size: h * 0.05, weight: 'bold', tracking: 0.06, ...CENTRE } as const;
	canvas.text('扫码看怎么办', band, call, WHITE);
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: h * 0.027, onBand: true });
	const side = w * 0.86;
	canvas.symbol(stamp.address, { x: (w - side) / 2, y: h * 0.1, side });
	const column = { x: w * 0.07, width: w * 0.86 };
	const big = { weight: 'bold', leading: 1.18, ...CENTRE } as const;
	canvas.text(name, { ...column, y: h * 0.745, height: h * 0.1 }, [
		{ ...big, size: h * 0.072, minSize: h * 0.054 },
		{ ...big, size: h * 0.05, minSize: h * 0.036, maxLines: 2 },
		{ ...big, size: h * 0.036, minSize: h * 0.024, maxLines: 3 },
	]);
	const digits = { size: h * 0.068, weight: 'bold', tracking: 0.08, ...CENTRE } as const;
	canvas.text(stamp.code, { ...column, y: h * 0.848, height: h * 0.07 }, digits);
	const url = { size: h * 0.038, minSize: h * 0.024, ...CENTRE } as const;
	canvas.text(stamp.shown, { ...column, y: h * 0.925, height: h * 0.04 }, url);
}
