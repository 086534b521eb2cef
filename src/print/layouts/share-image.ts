import type { Canvas } from '../canvas.ts';
import { WHITE } from '../ink.ts';
import { demoTag, doors, type Stamp } from './parts.ts';
import type { PosterWords } from './poster.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;

/** For WeChat groups: large type for a small screen, and a code to press and hold. */
export function drawShareImage(canvas: Canvas, words: PosterWords, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	canvas.band(canvas.accent, { x: 0, y: 0, width: w, height: h * 0.235 });
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: w * 0.03, onBand: true });
	const column = { x: w * 0.06, width: w * 0.88 };
	const above = { weight: 'medium', leading: 1.25, ...CENTRE } as const;
	canvas.text(
		words.owner,
		{ ...column, y: h * 0.04, height: h * 0.055 },
		[
			{ ...above, size: w * 0.044, minSize: w * 0.036, tracking: 0.16 },
			{ ...above, size: w * 0.034, minSize: w * 0.022, maxLines: 2 },
		],
		WHITE,
	);
	const big = { weight: 'bold', leading: 1.2, ...CENTRE } as const;
	canvas.text(
		words.name,
		{ ...column, y: h * 0.092, height: h * 0.13 },
		[
			{ ...big, size: w * 0.11, minSize: w * 0.075, tracking: 0.04 },
			{ ...big, size: w * 0.074, minSize: w * 0.05, maxLines: 2 },
			{ ...big, size: w * 0.05, minSize: w * 0.034, maxLines: 3 },
		],
		WHITE,
	);
	doors(canvas, words.doors, { ...column, y: h * 0.262, height: h * 0.055 }, w * 0.052);
	const side = w * 0.64;
	canvas.symbol(stamp.address, { x: (w - side) / 2, y: h * 0.33, side });
	const call = { size: w * 0.068, weight: 'bold', tracking: 0.04, ...CENTRE } as const;
	canvas.text('长按识别二维码', { ...column, y: h * 0.818, height: h * 0.06 }, call);
	const url = { size: w * 0.038, minSize: w * 0.024, weight: 'medium', ...CENTRE } as const;
	canvas.text(stamp.shown, { ...column, y: h * 0.882, height: h * 0.035 }, url);
	canvas.band(canvas.accent, { x: 0, y: h * 0.93, width: w, height: h * 0.07 });
	const foot = {
		size: w * 0.034,
		minSize: w * 0.024,
		weight: 'medium',
		vertical: 'middle',
	} as const;
	const line = { ...column, y: h * 0.93, height: h * 0.07 };
	const left = { ...line, width: w * 0.64 };
	const several = { ...foot, size: w * 0.03, minSize: w * 0.02, maxLines: 2, leading: 1.3 };
	if (words.phones.length > 0)
		canvas.text(`电话 ${words.phones.join('、')}`, left, [foot, several], WHITE);
	canvas.text(`编号 ${stamp.code}`, line, { ...foot, align: 'right', weight: 'bold' }, WHITE);
}
