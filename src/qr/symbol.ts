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
	const correction = versionAt(text, 'H') === versionAt(text, 'Q') ? 'H' : 'Q';
	const { size, data } = create(text, { errorCorrectionLevel: correction }).modules;
	const inside = (at: number) => at >= 0 && at < size;
	return {
		size,
		correction,
		isDark: (x, y) => inside(x) && inside(y) && data[y * size + x] === 1,
	};
}

/** The version (size) that a text needs. Without the search for the best mask it costs little. */
function versionAt(text: string, errorCorrectionLevel: 'Q' | 'H'): number {
	return create(text, { errorCorrectionLevel, maskPattern: 0 }).version;
}
