import { describe, expect, it } from 'vitest';
import type { DecoderName } from '../../scripts/reach/decoders.ts';
import { readWorn, WEARS } from '../../scripts/reach/wear.ts';

const CODES = 5;
const DECODERS: readonly DecoderName[] = ['zxing', '微信'];

describe.each(WEARS)('a code with $name', (wear) => {
	it.each(DECODERS)('is read by %s up to the share that the handbook says', async (decoder) => {
		const share = wear.endured[decoder];
		if (share === 0) return;
		expect((await readWorn(wear, share, CODES))[decoder]).toBe(CODES);
	});

	it('is not read by either when three tenths are gone', async () => {
		const read = await readWorn(wear, 0.3, CODES);
		expect(Math.min(read.zxing, read.微信)).toBeLessThan(CODES);
	});
});
