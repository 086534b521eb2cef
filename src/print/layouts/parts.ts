/** Pieces that several layouts share. */
import type { Canvas } from '../canvas.ts';
import { BLACK, WHITE } from '../ink.ts';
import type { Box } from '../text.ts';

/** What every print carries besides its words. */
export interface Stamp {
	/** What the code holds: `https://ymt.example.gov.cn/704394/`. */
	readonly address: string;
	/** The same in words: the domain lets people tell a pasted-over code. */
	readonly shown: string;
	/** `704 394`. */
	readonly code: string;
	/** 演示数据: never to be taken for a real one. */
	readonly demo: boolean;
}

/** 演示数据, in black on white or white on black, its right upper corner at `x`, `y`. */
export function demoTag(
	canvas: Canvas,
	{ x, y, size, onBand }: { x: number; y: number; size: number; onBand: boolean },
): void {
	const box = { x: x - size * 5, y, width: size * 5, height: size * 1.6 };
	canvas.band(onBand ? WHITE : BLACK, box);
	const type = { size, weight: 'bold', align: 'center', vertical: 'middle' } as const;
	canvas.text('演示数据', box, type, onBand ? BLACK : WHITE);
}

/** The address in words; a portal's may be so long that it needs two lines, set small. */
export function shownAddress(
	canvas: Canvas,
	{ shown }: Stamp,
	box: Required<Box>,
	{ size, minSize }: { readonly size: number; readonly minSize: number },
): void {
	const type = { align: 'center', vertical: 'middle' } as const;
	canvas.text(shown, box, [
		{ ...type, size, minSize },
		{ ...type, size: minSize * 0.82, maxLines: 2, leading: 1.15 },
	]);
}

/** Words side by side, evenly, with upright rules of the accent between them. */
export function doors(
	canvas: Canvas,
	words: readonly string[],
	box: Required<Box>,
	size: number,
): void {
	const width = box.width / words.length;
	for (const [at, word] of words.entries()) {
		const x = box.x + at * width;
		if (at > 0) {
			const rule = {
				x: x - size * 0.05,
				y: box.y + (box.height - size) / 2,
				width: size * 0.1,
				height: size,
			};
			canvas.rect(canvas.accent, rule);
		}
		const type = { size, weight: 'bold', align: 'center', vertical: 'middle' } as const;
		canvas.text(word, { ...box, x, width }, type);
	}
}

/** A window's number, white on the accent, as tall as its block. */
export function numberBlock(canvas: Canvas, number: string, box: Required<Box>): void {
	canvas.band(canvas.accent, box);
	const { x, y, width, height } = box;
	const inner = { x: x + width * 0.1, width: width * 0.8 };
	const digits = { size: width * 0.92, minSize: width * 0.2, weight: 'bold' } as const;
	const middle = { align: 'center', vertical: 'middle' } as const;
	canvas.text(
		number,
		{ ...inner, y: y + height * 0.06, height: height * 0.6 },
		{ ...digits, ...middle },
		WHITE,
	);
	const label = { size: width * 0.2, weight: 'bold', tracking: 0.08, ...middle } as const;
	canvas.text('号窗口', { ...inner, y: y + height * 0.63, height: height * 0.18 }, label, WHITE);
}
