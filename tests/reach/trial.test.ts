import { describe, expect, it } from 'vitest';
import { LIGHTS, type Light, NEEDED, readAt } from '../../scripts/reach/trial.ts';

const CODES = 8;
const lights: readonly Light[] = ['good', 'poor'];

describe.each(lights)('in %s light', (light) => {
	it('both decoders read every code at the dots that distances are reckoned with', async () => {
		expect(await readAt(NEEDED[light], light, CODES)).toEqual({ zxing: CODES, 微信: CODES });
	});

	it('one dot less is not enough', async () => {
		const read = await readAt(NEEDED[light] - 1, light, CODES);
		expect(Math.min(read.zxing, read.微信)).toBeLessThan(CODES);
	});
});

it('poor light is worse in everything', () => {
	const { good, poor } = LIGHTS;
	expect(poor.blur).toBeGreaterThan(good.blur);
	expect(poor.noise).toBeGreaterThan(good.noise);
	expect(poor.tilt).toBeGreaterThan(good.tilt);
	expect(poor.paper - poor.ink).toBeLessThan(good.paper - good.ink);
});
