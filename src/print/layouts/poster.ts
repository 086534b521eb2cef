import type { Canvas } from '../canvas.ts';
import { WHITE } from '../ink.ts';
import type { PlaceWords } from '../words/place-words.ts';
import { demoTag, doors, type Stamp } from './parts.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;

export interface PosterWords extends PlaceWords {
	readonly doors: readonly string[];
}

/** For a gate or a board: the name from afar, the code from two steps away. */
export function drawPoster(canvas: Canvas, words: PosterWords, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	heading(canvas, words);
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: w * 0.026, onBand: true });
	const column = { x: w * 0.07, width: w * 0.86 };
	doors(canvas, words.doors, { ...column, y: h * 0.272, height: h * 0.05 }, w * 0.046);
	const side = w * 0.62;
	canvas.symbol(stamp.address, { x: (w - side) / 2, y: h * 0.332, side });
	const call = { size: w * 0.062, weight: 'bold', tracking: 0.03, ...CENTRE } as const;
	canvas.text('扫一扫　办事找谁一看就知道', { ...column, y: h * 0.772, height: h * 0.05 }, call);
	const url = {
		size: w * 0.036,
		minSize: w * 0.02,
		weight: 'medium',
		tracking: 0.01,
		...CENTRE,
	} as const;
	canvas.text(stamp.shown, { ...column, y: h * 0.832, height: h * 0.03 }, url);
	foot(canvas, words, stamp);
}

function heading(canvas: Canvas, { owner, name }: PosterWords): void {
	const { width: w, height: h } = canvas;
	canvas.band(canvas.accent, { x: 0, y: 0, width: w, height: h * 0.24 });
	const column = { x: w * 0.07, width: w * 0.86 };
	const above = { weight: 'medium', leading: 1.25, ...CENTRE } as const;
	canvas.text(
		owner,
		{ ...column, y: h * 0.038, height: h * 0.046 },
		[
			{ ...above, size: w * 0.042, minSize: w * 0.034, tracking: 0.3 },
			{ ...above, size: w * 0.036, minSize: w * 0.028, tracking: 0.04 },
			{ ...above, size: w * 0.028, minSize: w * 0.02, maxLines: 2 },
		],
		WHITE,
	);
	const big = { weight: 'bold', leading: 1.22, ...CENTRE } as const;
	canvas.text(
		name,
		{ ...column, y: h * 0.085, height: h * 0.13 },
		[
			{ ...big, size: w * 0.11, minSize: w * 0.078, tracking: 0.06 },
			{ ...big, size: w * 0.075, minSize: w * 0.05, maxLines: 2 },
			{ ...big, size: w * 0.048, minSize: w * 0.036, maxLines: 3 },
		],
		WHITE,
	);
}

function foot(canvas: Canvas, { phones }: PosterWords, { code }: Stamp): void {
	const { width: w, height: h } = canvas;
	canvas.band(canvas.accent, { x: 0, y: h * 0.894, width: w, height: h * 0.008 });
	const left = { x: w * 0.07, width: w * 0.55 };
	const help = { weight: 'bold', leading: 1.15, vertical: 'middle' } as const;
	if (phones.length > 0)
		canvas.text(
			`不会扫码，请打 ${phones.join('、')}`,
			{ ...left, y: h * 0.909, height: h * 0.041 },
			[
				{ ...help, size: w * 0.036, minSize: w * 0.024 },
				{ ...help, size: w * 0.024, minSize: w * 0.018, maxLines: 2 },
			],
		);
	const note = { size: w * 0.027, minSize: w * 0.02 } as const;
	canvas.text('微信、浏览器都能扫　不收费　不用登录', { ...left, y: h * 0.9535 }, note);
	const right = { x: w * 0.64, width: w * 0.29 };
	const label = { size: w * 0.027, align: 'right' } as const;
	canvas.text('编号', { ...right, y: h * 0.914 }, label);
	const digits = { size: w * 0.055, weight: 'bold', align: 'right' } as const;
	canvas.text(code, { ...right, y: h * 0.9365 }, digits);
}
