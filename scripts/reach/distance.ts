/**
 * From how far a phone reads a code: a lens as phones have it, and as many dots as a module needs.
 * Scanners look at a video, not at photos, so what counts is the video's resolution.
 */
import { type Light, NEEDED } from './trial.ts';

export interface Phone {
	readonly name: string;
	/** Dots along the longer side of what the scanner looks at. */
	readonly dots: number;
}

export const PHONES = {
	old: { name: '旧手机（720p 画面）', dots: 1280 },
	usual: { name: '一般手机（1080p 画面）', dots: 1920 },
} as const satisfies Readonly<Record<string, Phone>>;

/** The main lens: as wide as 26 mm is on film. */
const LENS = 26;
/** The longer side, in mm, of a 4:3 picture whose diagonal is that of film. */
const FILM_SIDE = 0.8 * Math.hypot(36, 24);
/** Nearer than this, in mm, old phones do not focus, and hands cast shadows. */
export const NEAREST = 200;

/** The farthest, in mm, at which a module of so many mm still has the dots that it needs. */
export function reachOf(module: number, { dots }: Phone, light: Light): number {
	return ((dots * LENS) / FILM_SIDE) * (module / NEEDED[light]);
}

/** The smallest module, in mm, that an old phone reads in poor light from as near as it can. */
export function smallestModule(): number {
	return NEAREST / reachOf(1, PHONES.old, 'poor');
}
