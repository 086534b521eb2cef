import type { Canvas } from '../canvas.ts';
import type { Box } from '../text.ts';
import type { DeskCardWords } from '../words/window-words.ts';
import { demoTag, numberBlock, type Stamp, shownAddress } from './parts.ts';
import { stack } from './stack.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;

/** For the desk of a window, read from an arm's length. */
export function drawDeskCard(canvas: Canvas, words: DeskCardWords, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const block = words.number === undefined ? w * 0.04 : w * 0.235;
	const box = { x: 0, y: 0, width: block, height: h };
	if (words.number === undefined) canvas.band(canvas.accent, box);
	else numberBlock(canvas, words.number, box);
	const left = block + w * 0.04;
	facts(canvas, words, { x: left, y: 0, width: w * 0.655 - left });
	code(canvas, words, stamp);
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: h * 0.034, onBand: false });
}

function facts(canvas: Canvas, words: DeskCardWords, column: Box): void {
	const { height: h } = canvas;
	const name = { weight: 'bold', leading: 1.22, vertical: 'middle' } as const;
	canvas.text(words.name, { ...column, y: h * 0.11, height: h * 0.34 }, [
		{ ...name, size: h * 0.15, minSize: h * 0.11 },
		{ ...name, size: h * 0.13, minSize: h * 0.095, maxLines: 2 },
		{ ...name, size: h * 0.09, minSize: h * 0.05, maxLines: 4 },
	]);
	canvas.rect(canvas.accent, { ...column, y: h * 0.49, width: h * 0.12, height: h * 0.012 });
	const lines = [
		...(words.rotating ? ['轮到的日子才开放'] : []),
		...words.hours.flatMap(hoursLines),
		words.hall,
		`电话 ${words.phones.join('、')}`,
	];
	const type = { leading: 1.25, filled: true, minSize: h * 0.034, maxLines: 2, gap: 0.3 };
	stack(canvas, lines, { ...column, y: h * 0.54, height: h * 0.385 }, [
		{ ...type, size: h * 0.062 },
	]);
}

/** Days, with their season, above the times: so that times stand below each other, none torn apart. */
function hoursLines(hours: string): readonly string[] {
	const [, days, times, season = ''] =
		/^([^\s（]+) ([^\s（]+(?: [^\s（]+)*)(（.+）)?$/u.exec(hours) ?? [];
	if (!days || !times || (season === '' && !times.includes(' '))) return [hours];
	return [`${days}${season}`, times.replaceAll(' ', '　')];
}

function code(canvas: Canvas, { rotating }: DeskCardWords, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const side = h * 0.64;
	const box = { x: w * 0.985 - side, width: side };
	canvas.symbol(stamp.address, { x: box.x, y: h * 0.06, side });
	const call = { size: h * 0.066, minSize: h * 0.05, weight: 'bold', ...CENTRE } as const;
	const text = rotating ? '扫码看哪天轮到谁' : '扫码看要带什么';
	canvas.text(text, { ...box, y: h * 0.7, height: h * 0.08 }, call);
	const digits = { size: h * 0.078, weight: 'bold', tracking: 0.06, ...CENTRE } as const;
	canvas.text(stamp.code, { ...box, y: h * 0.785, height: h * 0.09 }, digits);
	shownAddress(
		canvas,
		stamp,
		{ ...box, y: h * 0.88, height: h * 0.05 },
		{ size: h * 0.038, minSize: h * 0.026 },
	);
}
