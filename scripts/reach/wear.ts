/** How much of a code may be damaged, so that it is still read: straight on, in good light. */
import { makeSymbol, QUIET_ZONE } from '../../src/qr/symbol.ts';
import { photograph } from './camera.ts';
import { folded, type Square, scratched, specked, stained, torn } from './harm.ts';
import { type Picture, pictureOfSymbol } from './picture.ts';
import { FINE, FRAMES, type Frames, LIGHTS, type Read, readAll, sampleOf } from './trial.ts';

export interface Wear {
	readonly name: string;
	/**
	 * The share of its area up to which each decoder reads every code, 0 where it does not at one in a
	 * hundred; `npm run reach` measures it, a test holds it.
	 */
	readonly endured: Read;
	harm(picture: Picture, square: Square, harm: { share: number; seed: number }): Picture;
}

export const WEARS: readonly Wear[] = [
	{ name: '一块污渍，盖掉或发白', endured: { zxing: 0.1, 微信: 0.1 }, harm: stained },
	{
		name: '撕掉没有方框的一角',
		endured: { zxing: 0.2, 微信: 0.2 },
		harm: (picture, square, { share }) => torn(picture, square, share),
	},
	{
		name: '横竖各一道折痕，墨磨掉了',
		endured: { zxing: 0.01, 微信: 0.03 },
		harm: (picture, square, { share }) => folded(picture, square, share),
	},
	{
		name: '一道道划痕，半格宽',
		endured: { zxing: 0, 微信: 0.01 },
		harm: (picture, square, harm) => scratched(picture, square, { ...harm, size: FINE / 2 }),
	},
	{
		name: '散开的麻点，半格大',
		endured: { zxing: 0.02, 微信: 0.1 },
		harm: (picture, square, harm) => specked(picture, square, { ...harm, size: FINE / 2 }),
	},
	{
		name: '散开的麻点，一格大',
		endured: { zxing: 0, 微信: 0.01 },
		harm: (picture, square, harm) => specked(picture, square, { ...harm, size: FINE }),
	},
	{
		name: '散开的斑点，三格大',
		endured: { zxing: 0, 微信: 0.03 },
		harm: (picture, square, harm) => specked(picture, square, { ...harm, size: 3 * FINE }),
	},
];

/** Dots to a module: twice what good light takes, as whoever can't scan it steps nearer. */
const SEEN = 5;
export const SHARES = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3];

/** How many of `codes` codes each decoder reads that are worn over such a share. */
export function readWorn(wear: Wear, share: number, codes: number): Promise<Read> {
	return readAll(codes, (code) => worn(wear, share, code));
}

function worn({ harm }: Wear, share: number, code: number): Frames {
	const { address, turn } = sampleOf(code);
	const symbol = makeSymbol(address);
	const edge = QUIET_ZONE * FINE;
	const square = { x: edge, y: edge, side: symbol.size * FINE };
	const picture = harm(pictureOfSymbol(symbol, FINE), square, { share, seed: code + 1 });
	const shot = { ...LIGHTS.good, tilt: 0, scale: SEEN / FINE, turn };
	const take = (frame: number) => photograph(picture, { ...shot, seed: code * FRAMES + frame });
	return { address, take };
}

/** Each share that was tried, up to the first at which neither decoder read every code. */
export async function* wearTrials(wear: Wear, codes: number) {
	for (const share of SHARES) {
		const read = await readWorn(wear, share, codes);
		yield { share, read };
		if (Object.values(read).every((count) => count < codes)) return;
	}
}

/** The table of the handbook. */
export function wearTable(): string {
	const rows = WEARS.map(({ name, endured }) => [
		name,
		percent(endured.微信),
		percent(endured.zxing),
	]);
	return [['怎么坏的', '微信', '其他应用（zxing）'], ['---', '---', '---'], ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

const percent = (share: number) => (share === 0 ? '不到 1%' : `${Math.round(share * 100)}%`);
