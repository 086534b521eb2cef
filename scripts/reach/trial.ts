/** How few dots of a photo a module may have, so that both decoders still read every code. */
import { makeSymbol } from '../../src/qr/symbol.ts';
import { photograph, type Shot } from './camera.ts';
import { DECODERS, type DecoderName } from './decoders.ts';
import { type Picture, pictureOfSymbol } from './picture.ts';
import { createRandom } from './random.ts';

export const LIGHTS = {
	/** Daylight or a lit hall, a still hand, a little from the side. */
	good: { blur: 0.7, noise: 10, ink: 40, paper: 210, tilt: 15 },
	/** Dusk, a hand that trembles, more from the side. */
	poor: { blur: 1, noise: 15, ink: 60, paper: 190, tilt: 25 },
} as const satisfies Readonly<Record<string, Omit<Shot, 'scale'>>>;
export type Light = keyof typeof LIGHTS;

/** Dots to a module that both decoders need; `npm run reach` measures them, a test holds them. */
export const NEEDED: Readonly<Record<Light, number>> = { good: 2.5, poor: 4 };

/** Dots to a module in the picture that is photographed. */
export const FINE = 8;
const STEP = 0.5;
const MOST = 10;

export type Read = Readonly<Record<DecoderName, number>>;

/** How many of `codes` codes each decoder reads at so many dots to a module. */
export function readAt(pixels: number, light: Light, codes: number): Promise<Read> {
	return readAll(codes, (at) => framesOf(at, pixels, light));
}

/** How many codes each decoder reads in one of the frames of each. */
export async function readAll(codes: number, framesOf: (code: number) => Frames): Promise<Read> {
	const read = { zxing: 0, 微信: 0 };
	for (let at = 0; at < codes; at++) {
		const frames = framesOf(at);
		if (await reads(DECODERS.zxing, frames)) read.zxing++;
		if (await reads(DECODERS.微信, frames)) read.微信++;
	}
	return read;
}

export interface Frames {
	readonly address: string;
	readonly take: (frame: number) => Picture;
}

/** A phone goes on looking: whoever holds it waits for a few of its pictures, not for one. */
export const FRAMES = 3;

/** One of the made-up codes, and how far it is turned, in degrees. */
export function sampleOf(code: number): { readonly address: string; readonly turn: number } {
	const random = createRandom(code * 77 + 1);
	const digits = 100_000 + Math.floor(random.next() * 899_999);
	return { address: `https://ymt.example.gov.cn/${digits}/`, turn: 20 * random.next() - 10 };
}

function framesOf(code: number, pixels: number, light: Light): Frames {
	const { address, turn } = sampleOf(code);
	const picture = pictureOfSymbol(makeSymbol(address), FINE);
	const shot = { ...LIGHTS[light], scale: pixels / FINE, turn };
	const take = (frame: number) => photograph(picture, { ...shot, seed: code * FRAMES + frame });
	return { address, take };
}

async function reads(
	decode: (photo: Picture) => Promise<string | undefined>,
	{ address, take }: Frames,
): Promise<boolean> {
	for (let frame = 0; frame < FRAMES; frame++) {
		if ((await decode(take(frame))) === address) return true;
	}
	return false;
}

/** Each number of dots that was tried, down from many to the first that some code could not be read at. */
export async function* trials(light: Light, codes: number) {
	for (let pixels = MOST; pixels > 0; pixels -= STEP) {
		const read = await readAt(pixels, light, codes);
		const isEnough = Object.values(read).every((count) => count === codes);
		yield { pixels, read, isEnough };
		if (!isEnough) return;
	}
}
