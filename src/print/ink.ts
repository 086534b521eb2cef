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
/** Grounds behind black text: so light that nobody sees whether plates meet. */
export const PALE: Ink = { cmyk: [0, 0, 0, 0.04], rgb: '#f6f6f6' };
export const QUESTION: Ink = { cmyk: [0, 0.03, 0.22, 0], rgb: '#fff6d1' };
/** Who acts, on a wall chart. The township's own is the accent. */
export const LANES = {
	applicant: { cmyk: [0, 0.6, 1, 0.25], rgb: '#a65300' },
	village: { cmyk: [0.8, 0.2, 0.9, 0.3], rgb: '#23702f' },
	county: { cmyk: [0.65, 0.8, 0, 0.2], rgb: '#5b3a94' },
	other: { cmyk: [0, 0, 0, 0.75], rgb: '#4a4a4a' },
} as const satisfies Record<string, Ink>;
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
