/** A colour as it is printed, and as a screen shows it. */
export interface Ink {
	/** Cyan, magenta, yellow, black: 0 to 1. */
	readonly cmyk: readonly [number, number, number, number];
	readonly rgb: string;
}

/** The black plate alone: text and codes in four colours would blur with the slightest shift. */
export const BLACK: Ink = { cmyk: [0, 0, 0, 1], rgb: '#000000' };
export const WHITE: Ink = { cmyk: [0, 0, 0, 0], rgb: '#ffffff' };
/** A tint of black, for rules; text in a tint would be screened. */
export const GREY: Ink = { cmyk: [0, 0, 0, 0.25], rgb: '#c8c8c8' };
/** Grounds of rooms on a plan, for text in black. */
export const PASSAGE: Ink = { cmyk: [0, 0, 0, 0.1], rgb: '#e9e9e9' };
export const SAND: Ink = { cmyk: [0, 0.06, 0.14, 0], rgb: '#fff0db' };
/** On every plate: for crop marks only. */
export const REGISTRATION: Ink = { cmyk: [1, 1, 1, 1], rgb: '#000000' };

/** The one accent, by the site's 色调. */
export const ACCENTS = {
	红: { cmyk: [0.05, 1, 0.95, 0.15], rgb: '#b3151c' },
	蓝: { cmyk: [1, 0.6, 0, 0.2], rgb: '#0b4f96' },
} as const satisfies Record<string, Ink>;
