/** Encodings that Chinese editors save in, as clerks know them. */
export const ENCODINGS = {
	'utf-8': 'UTF-8',
	gb18030: 'GBK（WPS、旧版记事本叫“ANSI”）',
	'utf-16le': 'UTF-16（记事本叫“Unicode”）',
	'utf-16be': 'UTF-16（记事本叫“Unicode big endian”）',
} as const;

export type Encoding = keyof typeof ENCODINGS;

export interface Decoded {
	/** With its byte order mark and its own line ends. Bytes that belong to no character are `\uFFFD`. */
	readonly text: string;
	readonly encoding: Encoding;
}

/** Nearly every file is read with it. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Tells the encoding by the byte order mark, else by the bytes; undefined if it is no text at all. */
export function decode(bytes: Uint8Array): Decoded | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le');
	if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be');
	if (bytes.includes(0)) return undefined;
	const utf8: Decoded = { text: UTF8.decode(bytes), encoding: 'utf-8' };
	if (!utf8.text.includes('\uFFFD') || isMostlyUtf8(utf8.text)) return utf8;
	const gbk = read(bytes, 'gb18030');
	return gbk.text.includes('\uFFFD') ? undefined : gbk;
}

function read(bytes: Uint8Array, encoding: Encoding): Decoded {
	return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/**
 * Whether a text that was read as UTF-8 is UTF-8 with some damage rather than another encoding: of
 * GBK, hardly any pair of bytes happens to be a character of UTF-8.
 */
function isMostlyUtf8(text: string): boolean {
	const damaged = text.split('\uFFFD').length - 1;
	const whole = text.replace(/[\p{ASCII}\uFFFD]/gu, '').length;
	return whole > damaged;
}

/** What `fix` says it does to a file's bytes; undefined where they stay as they are. */
export function encodingNote(encoding: Encoding): string | undefined {
	return encoding === 'utf-8'
		? undefined
		: `编码由 ${ENCODINGS[encoding].replace(/（.*/, '')} 改为 UTF-8`;
}
