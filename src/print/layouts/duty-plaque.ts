import type { Canvas } from '../canvas.ts';
import { BLACK, WHITE } from '../ink.ts';
import type { PostWords } from '../words/post-words.ts';
import { VACANT } from '../words/words.ts';
import { demoTag, type Stamp, shownAddress } from './parts.ts';
import { numberedList } from './stack.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;
const LEFT = 0.047;
const COLUMN = 0.625;

/** For a post's door: who it is, what they do, and whom to tell when they don't. */
export function drawDutyPlaque(canvas: Canvas, words: PostWords, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	heading(canvas, words);
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: h * 0.022, onBand: true });
	holders(canvas, words);
	// Where nobody else is named, what they do begins higher, and is larger.
	const top = h * (words.holders.length > 1 ? 0.472 : 0.42);
	const column = { x: w * LEFT, y: top, width: w * COLUMN, height: h * 0.835 - top };
	const type = { leading: 1.34, filled: true };
	numberedList(canvas, words.duties, column, [
		{ ...type, size: h * 0.05, minSize: h * 0.043, gap: 0.8 },
		// Two lines that are read from the corridor, rather than one that is not.
		{ leading: 1.3, size: h * 0.045, minSize: h * 0.036, gap: 0.55, maxLines: 2 },
		{ ...type, size: h * 0.04, minSize: h * 0.022, gap: 0.5, maxLines: 4 },
	]);
	pledge(canvas, words);
	code(canvas, stamp);
}

function heading(canvas: Canvas, { name, place }: PostWords): void {
	const { width: w, height: h } = canvas;
	canvas.band(canvas.accent, { x: 0, y: 0, width: w, height: h * 0.2 });
	const big = { weight: 'bold', leading: 1.18, vertical: 'middle' } as const;
	const title = canvas.text(
		name,
		{ x: w * LEFT, y: h * 0.02, width: w * 0.53, height: h * 0.17 },
		[
			{ ...big, size: h * 0.098, minSize: h * 0.07, tracking: 0.06 },
			{ ...big, size: h * 0.062, minSize: h * 0.044, maxLines: 2 },
		],
		WHITE,
	);
	const left = w * (LEFT + 0.04) + title.width;
	const where = { weight: 'medium', align: 'right', vertical: 'middle', leading: 1.3 } as const;
	canvas.text(
		place,
		{ x: left, y: h * 0.045, width: w * (1 - LEFT) - left, height: h * 0.13 },
		[
			{ ...where, size: h * 0.045, minSize: h * 0.036 },
			{ ...where, size: h * 0.04, minSize: h * 0.026, maxLines: 3 },
		],
		WHITE,
	);
}

function holders(canvas: Canvas, words: PostWords): void {
	const { width: w, height: h } = canvas;
	const [first, ...others] = words.holders;
	const column = { x: w * LEFT, y: h * 0.255, width: w * COLUMN * 0.56, height: h * 0.1 };
	const big = { weight: 'bold', vertical: 'bottom' } as const;
	const name = first?.name ?? VACANT;
	// A name of two characters is spaced to the width of three, as on any list of names.
	const tracking = [...name].length === 2 ? 0.5 : 0.06;
	const main = canvas.text(name, column, [
		{ ...big, size: h * 0.09, minSize: h * 0.055, tracking },
		{ ...big, size: h * 0.048, minSize: h * 0.03, maxLines: 2, leading: 1.15 },
	]);
	const beside = column.x + main.width + w * 0.022;
	const rest = w * (LEFT + COLUMN) - beside;
	const title = [first?.role, first?.title].filter(Boolean).join('　') || '请拨岗位电话';
	const small = { vertical: 'middle', leading: 1.2 } as const;
	canvas.text(title, { x: beside, y: h * 0.258, width: rest, height: h * 0.046 }, [
		{ ...small, size: h * 0.042, minSize: h * 0.028 },
		{ ...small, size: h * 0.022, minSize: h * 0.016, maxLines: 2 },
	]);
	const phone = { x: beside, y: h * 0.308, width: rest, height: h * 0.05 };
	const bold = { weight: 'bold', vertical: 'middle', leading: 1.15 } as const;
	canvas.text(`岗位电话 ${words.phones.join('、')}`, phone, [
		{ ...bold, size: h * 0.046, minSize: h * 0.026 },
		{ ...bold, size: h * 0.026, minSize: h * 0.018, maxLines: 2 },
	]);
	if (others.length === 0) return;
	const line = { x: w * LEFT, y: h * 0.37, width: w * COLUMN, height: h * 0.06 };
	canvas.text(others.map(({ role, name }) => `${role} ${name}`).join('　'), line, [
		{ ...small, size: h * 0.036, minSize: h * 0.026 },
		{ ...small, size: h * 0.026, minSize: h * 0.016, maxLines: 2 },
	]);
}

function pledge(canvas: Canvas, { pledges, supervision }: PostWords): void {
	const { width: w, height: h } = canvas;
	canvas.rect(BLACK, { x: w * LEFT, y: h * 0.862, width: w * COLUMN, height: h * 0.0025 });
	const text = [
		...pledges,
		...(supervision.length > 0 ? [`监督 ${supervision.join('、')}`] : []),
	].join('　');
	const box = { x: w * LEFT, y: h * 0.88, width: w * COLUMN, height: h * 0.075 };
	const type = { weight: 'medium', vertical: 'middle', leading: 1.25 } as const;
	canvas.text(text, box, [
		{ ...type, size: h * 0.036, minSize: h * 0.028 },
		{ ...type, size: h * 0.03, minSize: h * 0.018, maxLines: 2 },
	]);
}

function code(canvas: Canvas, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const side = Math.min(w * 0.27, h * 0.44);
	const box = { x: w * 0.84 - side / 2, width: side };
	canvas.symbol(stamp.address, { x: box.x, y: h * 0.255, side });
	const below = h * 0.255 + side;
	const call = { size: h * 0.05, weight: 'bold', tracking: 0.03, ...CENTRE } as const;
	canvas.text('扫码看怎么办', { ...box, y: below + h * 0.005, height: h * 0.06 }, call);
	const digits = { size: h * 0.056, weight: 'bold', tracking: 0.06, ...CENTRE } as const;
	canvas.text(stamp.code, { ...box, y: below + h * 0.075, height: h * 0.06 }, digits);
	shownAddress(
		canvas,
		stamp,
		{ ...box, y: below + h * 0.145, height: h * 0.035 },
		{ size: h * 0.027, minSize: h * 0.018 },
	);
}
