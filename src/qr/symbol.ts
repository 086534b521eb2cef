import { create } from 'qrcode';

/** Modules of white that must surround a symbol. */
export const QUIET_ZONE = 4;

/** The modules of a QR symbol, without the quiet zone. */
export interface QrSymbol {
	/** Modules along each side. */
	readonly size: number;
	readonly correction: 'Q' | 'H';
	/** Whether the module is dark; everything outside the symbol is light. */
	isDark(x: number, y: number): boolean;
}

/**
 * Encodes `text` with error correction Q, or with H where that takes no larger symbol. Throws when
 * the text is longer than 1,273 bytes, which no address is.
 */
export function makeSymbol(text: string): QrSymbol {
	if (last?.text !== text) last = { text, symbol: encode(text) };
	return last.symbol;
}

/** A code is drawn as pixels, then as outlines: the search for its best mask need be done but once. */
let last: { readonly text: string; readonly symbol: QrSymbol } | undefined;

function encode(text: string): QrSymbol {
	const correction = correctionFor(text);
	const { size, data } = create(text, { errorCorrectionLevel: correction }).modules;
	const inside = (at: number) => at >= 0 && at < size;
	return {
		size,
		correction,
		isDark: (x, y) => inside(x) && inside(y) && data[y * size + x] === 1,
	};
}

/** A symbol's size depends on which characters are digits, not on which digits they are. */
function correctionFor(text: string): QrSymbol['correction'] {
	const shape = text.replace(/\d/g, '0');
	const known = corrections.get(shape);
	if (known) return known;
	const correction = versionAt(shape, 'H') === versionAt(shape, 'Q') ? 'H' : 'Q';
	corrections.set(shape, correction);
	return correction;
}

/** By shape: thousands of codes have the same. */
const corrections = new Map<string, QrSymbol['correction']>();

/** The version (size) that a text needs. Without the search for the best mask it costs little. */
function versionAt(text: string, errorCorrectionLevel: 'Q' | 'H'): number {
	return create(text, { errorCorrectionLevel, maskPattern: 0 }).version;
}
