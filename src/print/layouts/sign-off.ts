import type { Canvas } from '../canvas.ts';
import { BLACK } from '../ink.ts';
import type { SignOffWords } from '../words/sign-off-words.ts';
import { demoTag, type Stamp } from './parts.ts';
import { stack } from './stack.ts';

const CENTRE = { align: 'center', vertical: 'middle' } as const;
/** As in official documents: wide margins, text of three lines to the inch. */
const EDGE = 0.13;

/** What the head of a unit signs and seals, printed on the office's own printer. */
export function drawSignOff(canvas: Canvas, words: SignOffWords, stamp: Stamp): void {
	const { width: w } = canvas;
	if (stamp.demo) demoTag(canvas, { x: w, y: 0, size: w * 0.022, onBand: false });
	heading(canvas, words);
	promise(canvas, words);
	table(canvas, words);
	signature(canvas, words);
	code(canvas, stamp);
}

function heading(canvas: Canvas, { name }: SignOffWords): void {
	const { width: w, height: h } = canvas;
	const column = { x: w * EDGE, width: w * (1 - 2 * EDGE) };
	const title = { size: w * 0.06, weight: 'bold', tracking: 0.5, ...CENTRE } as const;
	canvas.text('承诺书', { ...column, y: h * 0.075, height: h * 0.05 }, title);
	const small = { weight: 'medium', leading: 1.3, ...CENTRE } as const;
	canvas.text(name, { ...column, y: h * 0.135, height: h * 0.04 }, [
		{ ...small, size: w * 0.03, minSize: w * 0.024 },
		{ ...small, size: w * 0.024, minSize: w * 0.016, maxLines: 2 },
	]);
}

function promise(canvas: Canvas, { owner, name }: SignOffWords): void {
	const { width: w, height: h } = canvas;
	const column = { x: w * EDGE, width: w * (1 - 2 * EDGE) };
	const type = { size: w * 0.027, minSize: w * 0.02, leading: 1.6, filled: true } as const;
	canvas.text(`${owner}：`, { ...column, y: h * 0.2 }, { ...type, maxLines: 2 });
	const clauses = [
		`我单位已对《${name}》逐条核对，现承诺如下：`,
		'一、清单完整、准确，没有错报、漏报、瞒报、混报。',
		'二、网站公布的内容和本承诺书所附清单一致；清单有增减、改名的，及时更新，重新签字。',
		'三、清单不实的，由我单位和签字人承担责任。',
	];
	const box = { ...column, x: column.x, y: h * 0.24, height: h * 0.22 };
	// As in official documents (GB/T 9704).
	stack(canvas, clauses, box, [{ ...type, maxLines: 3, gap: 0.5, indent: 2 }]);
}

function table(canvas: Canvas, words: SignOffWords): void {
	const { width: w, height: h } = canvas;
	const rows = [
		{ head: '公布文件', text: words.document || '（未写）', height: h * 0.05 },
		// A list may have a dozen classes.
		{ head: '事项数目', text: words.count, height: h * 0.074 },
		{ head: '内容校验', text: words.hash, height: h * 0.045 },
	];
	const [x, width] = [w * EDGE, w * (1 - 2 * EDGE)];
	let y = h * 0.475;
	for (const { head, text, height } of rows) {
		canvas.frame({ line: w * 0.0014 }, { x, y, width, height });
		const label = { size: w * 0.022, weight: 'bold', ...CENTRE } as const;
		canvas.text(head, { x, y, width: w * 0.15, height }, label);
		canvas.rect(BLACK, { x: x + w * 0.15, y, width: w * 0.0014, height });
		const type = {
			size: w * 0.024,
			minSize: w * 0.018,
			vertical: 'middle',
			leading: 1.25,
		} as const;
		canvas.text(text, { x: x + w * 0.17, y, width: width - w * 0.19, height }, [
			type,
			{ ...type, size: w * 0.02, minSize: w * 0.012, maxLines: 4, filled: true },
		]);
		y += height;
	}
	const note =
		'校验由清单每一条的编号、名称、分类算出，改动任何一条都会变；与网站上的清单不一致时，本承诺书失效。';
	const small = { size: w * 0.017, leading: 1.4, maxLines: 2, filled: true } as const;
	canvas.text(note, { x, y: y + h * 0.008, width }, small);
}

function signature(canvas: Canvas, { unit, head }: SignOffWords): void {
	const { width: w, height: h } = canvas;
	const labels = ['单位（盖章）', '负责人（签字）', '日期'];
	const [x, height] = [w * 0.58, h * 0.035];
	const width = w * (1 - EDGE) - x;
	const lineAt = (at: number) => h * 0.715 + at * h * 0.052;
	const type = { size: w * 0.026, minSize: w * 0.016, vertical: 'bottom' } as const;
	for (const [at, label] of labels.entries()) {
		const y = lineAt(at);
		const left = { x: w * 0.36, y, width: x - w * 0.375, height };
		canvas.text(label, left, { ...type, align: 'right' });
		canvas.rect(BLACK, { x, y: y + h * 0.038, width, height: w * 0.0014 });
	}
	if (unit !== '') canvas.text(unit, { x, y: lineAt(0), width, height }, type);
	// The name is typed at the end of the line; the signature is written before it.
	const typed = { ...type, size: w * 0.022, align: 'right' } as const;
	if (head !== '') canvas.text(head, { x, y: lineAt(1), width, height }, typed);
	for (const [at, word] of ['年', '月', '日'].entries()) {
		canvas.text(word, { x, y: lineAt(2), width: width * (0.46 + at * 0.27), height }, typed);
	}
}

function code(canvas: Canvas, stamp: Stamp): void {
	const { width: w, height: h } = canvas;
	const side = w * 0.19;
	const box = { x: w * EDGE - side * 0.1, width: side };
	canvas.symbol(stamp.address, { ...box, y: h * 0.755, side });
	const below = h * 0.755 + side;
	const digits = { size: w * 0.026, weight: 'bold', tracking: 0.06, ...CENTRE } as const;
	canvas.text(stamp.code, { ...box, y: below, height: h * 0.022 }, digits);
	const url = { size: w * 0.014, minSize: w * 0.01, ...CENTRE } as const;
	canvas.text(stamp.shown, { ...box, y: below + h * 0.024, height: h * 0.014 }, url);
	const call = { size: w * 0.018, weight: 'medium', ...CENTRE } as const;
	canvas.text('扫码核对清单', { ...box, y: below + h * 0.041, height: h * 0.018 }, call);
}
