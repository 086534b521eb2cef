import type { Canvas } from '../canvas.ts';
import { BLACK, WHITE } from '../ink.ts';
import type { Box } from '../text.ts';
import type { ChartWords } from '../words/chart-words.ts';
import { SMALLEST } from './chart-type.ts';
import { demoTag, type Stamp } from './parts.ts';
import { stack } from './stack.ts';

interface Sheet {
	readonly stamp: Stamp;
	/** 1 on A3. */
	readonly scale: number;
	/** Which sheet it is and how many there are; absent where there is but one. */
	readonly page?: { readonly number: number; readonly count: number };
}

const CENTRE = { align: 'center', vertical: 'middle' } as const;

/** At the sides, and what the foot takes; in mm on A3. */
export const MARGIN = 10;
export const FOOT = 12;

/** The coloured ground of the name, in mm on A3. */
const BAND = 34.5;

/** On small paper the code shrinks less than the rest. */
const codeScale = (scale: number) => Math.max(scale, 0.81);

const codeSide = (scale: number) => 43 * codeScale(scale);

/** How far down the head reaches. */
export function headHeight(scale: number): number {
	return codeSide(scale) + 11.5 * codeScale(scale);
}

/** How far down the head of a later sheet reaches, in mm on A3. */
export const CONTINUED = 16;

/** On a later sheet: what it belongs to. Its code is on the first. */
export function continuedHead(
	canvas: Canvas,
	{ owner, name }: ChartWords,
	{ stamp, scale, page }: Sheet,
): void {
	const height = 13 * scale;
	canvas.band(canvas.accent, { x: 0, y: 0, width: canvas.width, height });
	const box = { x: MARGIN * scale, y: 0, width: canvas.width - 2 * MARGIN * scale, height };
	const type = { weight: 'bold', vertical: 'middle', minSize: SMALLEST } as const;
	const side = 30 * Math.max(scale, 0.81);
	const left = { ...box, width: box.width - side - (stamp.demo ? 18 : 0) };
	const text = `${owner}　${name}　办理流程（第 ${page?.number} 页，承上页）`;
	canvas.text(
		text,
		left,
		[
			{ ...type, size: 6.4 * scale },
			{ ...type, size: 4.6 * scale, maxLines: 2 },
		],
		WHITE,
	);
	const right = { ...box, x: box.x + box.width - side, width: side };
	canvas.text(stamp.code, right, { ...type, size: 6.4 * scale, align: 'right' }, WHITE);
	if (stamp.demo) demoTag(canvas, { x: right.x, y: 0, size: 3.4, onBand: true });
}

/** Whose chart it is, of what, how long and how dear; the code at the right. */
export function chartHead(canvas: Canvas, words: ChartWords, { stamp, scale }: Sheet): void {
	const { width: w } = canvas;
	const margin = MARGIN * scale;
	const side = codeSide(scale);
	const panel = { x: w - margin - side, width: side };
	const band = BAND * scale;
	canvas.band(canvas.accent, { x: 0, y: 0, width: panel.x - 4 * scale, height: band });
	const left = { x: margin, width: panel.x - 8 * scale - margin };
	title(canvas, words, left, scale);
	code(canvas, stamp, panel, scale);
	if (stamp.demo)
		demoTag(canvas, { x: panel.x - 4 * scale, y: 0, size: 4.5 * scale, onBand: true });
	const height = headHeight(scale) - band - 3.4 * scale;
	facts(canvas, words, { box: { ...left, y: band + 2 * scale, height }, scale });
}

function title(
	canvas: Canvas,
	{ owner, name }: ChartWords,
	column: { x: number; width: number },
	scale: number,
): void {
	const above = { size: 6.2 * scale, minSize: 3.4, weight: 'medium', tracking: 0.06 } as const;
	canvas.text(owner, { ...column, y: 4.6 * scale, height: 7 * scale }, above, WHITE);
	const big = { weight: 'bold', vertical: 'middle', leading: 1.16 } as const;
	const box = { ...column, y: 12 * scale, height: 20.5 * scale };
	canvas.text(
		`${name}　办理流程`,
		box,
		[
			{ ...big, size: 14 * scale, minSize: 10.5 * scale, tracking: 0.02 },
			{ ...big, size: 10 * scale, minSize: 7 * scale, maxLines: 2 },
			{ ...big, size: 7 * scale, minSize: 4 * scale, maxLines: 3 },
		],
		WHITE,
	);
}

/** How long in the first line, how dear and whom to call in the second; one after the other if long. */
function facts(
	canvas: Canvas,
	{ limits, fee, phones }: ChartWords,
	{ box, scale }: { readonly box: Required<Box>; readonly scale: number },
): void {
	const below = [...(fee === undefined ? [] : [`收费：${fee}`]), `咨询电话：${phones.join('、')}`];
	const type = { weight: 'medium', leading: 1.16, filled: true, gap: 0.3 } as const;
	const size = Math.max(5.2 * scale, SMALLEST);
	const lines = [limits, below].filter(({ length }) => length > 0).map((line) => line.join('　　'));
	const whole = { ...type, size, minSize: SMALLEST, maxLines: 4 };
	const two = canvas.lineCount(lines[0] ?? '', box.width, { ...type, size: 3.6 * scale }) === 1;
	const texts = two ? lines : [lines.join('　　')];
	stack(canvas, texts, box, [{ ...type, size, minSize: SMALLEST }, whole]);
}

function code(
	canvas: Canvas,
	stamp: Stamp,
	{ x, width }: { x: number; width: number },
	scale: number,
): void {
	const grown = codeScale(scale);
	canvas.symbol(stamp.address, { x, y: 2.5 * grown, side: width });
	const digits = { size: 6.4 * grown, weight: 'bold', tracking: 0.06, ...CENTRE } as const;
	canvas.text(stamp.code, { x, width, y: width + 2.6 * grown, height: 7 * grown }, digits, BLACK);
}

/** Which version it is, and the address for whoever wants to know more. */
export function chartFoot(
	canvas: Canvas,
	{ procedure }: ChartWords,
	{ stamp, scale, page }: Sheet,
): void {
	const { width: w, height: h } = canvas;
	const room = w - 2 * MARGIN * scale;
	const [x, y, height] = [MARGIN * scale, h - FOOT * scale + 1.5 * scale, 7.5 * scale];
	const size = Math.max(4.4 * scale, SMALLEST);
	const type = { size, minSize: SMALLEST, vertical: 'middle' } as const;
	const text = `${page ? sheetOf(page) : '扫码看怎么办、找谁'}　流程 ${procedure}`;
	canvas.text(text, { x, y, width: room * 0.5, height }, type);
	const url = { ...type, align: 'right', weight: 'medium' } as const;
	canvas.text(stamp.shown, { x: x + room * 0.52, y, width: room * 0.48, height }, url);
}

/** `第1页，共2页，字母处接下页`. */
function sheetOf({ number, count }: NonNullable<Sheet['page']>): string {
	const ways = [...(number > 1 ? ['承上页'] : []), ...(number < count ? ['接下页'] : [])];
	return `第${number}页，共${count}页，字母处${ways.join('、')}`;
}
