/** Writes a symbol as a PNG of one bit a pixel: about 1 KB, where a general encoder makes 20. */
import { crc32, deflateSync } from 'node:zlib';
import { makeSymbol, type QrSymbol, QUIET_ZONE } from './symbol.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** One bit a pixel, greyscale, and the only methods of compression, filtering and order there are. */
const FORMAT = [1, 0, 0, 0, 0];
const UNFILTERED = 0;

/**
 * The code for `text` as a PNG, quiet zone included. Every module takes the same whole number of
 * pixels: as few as make the image at least `pixels` wide.
 */
export function qrPng(text: string, pixels = 300): Uint8Array {
	const symbol = makeSymbol(text);
	const scale = Math.ceil(pixels / (symbol.size + 2 * QUIET_ZONE));
	const side = scale * (symbol.size + 2 * QUIET_ZONE);
	return Buffer.concat([
		Buffer.from(SIGNATURE),
		chunk('IHDR', Buffer.from([...uint32(side), ...uint32(side), ...FORMAT])),
		chunk('IDAT', deflateSync(scanlines(symbol, scale, side))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function scanlines(symbol: QrSymbol, scale: number, side: number): Buffer {
	const lines = Array.from({ length: side / scale }, (_, row) => {
		const line = scanline(symbol, row - QUIET_ZONE, scale, side);
		return Array.from({ length: scale }, () => line);
	});
	return Buffer.concat(lines.flat());
}

/** A row of modules as one line of pixels, a set bit for each white one. */
function scanline(symbol: QrSymbol, y: number, scale: number, side: number): Buffer {
	const line = Buffer.alloc(1 + Math.ceil(side / 8), 0xff);
	line[0] = UNFILTERED;
	for (let x = 0; x < symbol.size; x++) {
		if (symbol.isDark(x, y)) blacken(line, (x + QUIET_ZONE) * scale, scale);
	}
	return line;
}

function blacken(line: Buffer, from: number, count: number): void {
	for (let pixel = from; pixel < from + count; pixel++) {
		const at = 1 + (pixel >> 3);
		line[at] = (line[at] ?? 0) & ~(0x80 >> (pixel & 7));
	}
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
}
