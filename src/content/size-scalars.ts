/** What is written in millimetres, or in cells of a grid. */
import { z } from 'zod';
import { mean } from './fields.ts';
import { scalar } from './scalar.ts';
import { wholeNumber } from './scalars.ts';

function plaqueSizeIn(written: string) {
	const [, width, height] = /^(\d{2,4})×(\d{2,4})$/.exec(written) ?? [];
	return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

/** Shorter sides in mm are no plaque's: who writes 30×20 means centimetres. */
const SHORTEST_SIDE = 60;

/** `300×200`: width and height in mm. */
export const plaqueSize = scalar<{ readonly width: number; readonly height: number }>({
	expected: '宽×高（毫米）',
	example: '300×200',
	read: plaqueSizeIn,
	mend: (written) => {
		const bare = written.normalize('NFKC').replace(/\s|mm|毫米/gi, '');
		const [, width, height] = /^(\d{1,3})[xX*✕✖×](\d{1,3})(?:cm|厘米)$/i.exec(bare) ?? [];
		return width && height ? `${width}0×${height}0` : bare.replace(/[xX*✕✖]/, '×');
	},
	doubt: (written) => {
		const { width, height } = plaqueSizeIn(written) ?? {};
		if (!width || !height || Math.min(width, height) >= SHORTEST_SIDE) return undefined;
		return { reason: '只有几厘米，像是把厘米写成了毫米', mended: `${width * 10}×${height * 10}` };
	},
});

/** A list of `count` whole numbers: cells of the grid. */
export function gridCells(count: 2 | 4) {
	const meaning =
		count === 2
			? { expected: '两个整数', example: '[24, 12]' }
			: { expected: '四个整数', example: '[0, 0, 4, 3]' };
	return mean(z.array(wholeNumber).length(count), meaning);
}
