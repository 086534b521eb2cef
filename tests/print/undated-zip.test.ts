import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { packingXlsx } from '../../src/print/packing-list.ts';
import { undatedZip } from '../../src/print/undated-zip.ts';

/** The moments that a ZIP states, of its parts in both places. */
function moments(zip: Uint8Array): number[] {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const found: number[] = [];
	for (let at = 0; at < zip.length - 20; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) found.push(view.getUint32(at + 10, true));
		if (signature === 0x02014b50) found.push(view.getUint32(at + 12, true));
	}
	return found;
}

describe('undatedZip', () => {
	it('gives a packing list the same bytes whenever it is made', async () => {
		const first = await packingXlsx([['704 394', '民政人社岗']]);
		// A ZIP counts time in steps of two seconds.
		await setTimeout(2100);
		expect(Buffer.compare(first, await packingXlsx([['704 394', '民政人社岗']]))).toBe(0);
	});

	it('leaves nothing but the first day that a ZIP can state', async () => {
		const stated = moments(await packingXlsx([['704 394', '民政人社岗']]));
		expect(stated.length).toBeGreaterThan(8);
		expect(new Set(stated)).toEqual(new Set([0x00210000]));
	});

	it('refuses what is no archive', () => {
		expect(() => undatedZip(new Uint8Array(40))).toThrow(RangeError);
	});
});
