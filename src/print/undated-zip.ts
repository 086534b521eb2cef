/** Signatures and offsets are those of PKWARE's APPNOTE: 4.3.7, 4.3.12, 4.3.16. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** Midnight of 1980-01-01, the first that a ZIP can state: time in the low half, day in the high. */
const NO_TIME = 0x00210000;

/**
 * The same archive (a spreadsheet is one) without the moment at which its parts were packed, so that
 * the same rows give the same bytes. For archives without a comment.
 */
export function undatedZip(zip: Uint8Array): Uint8Array {
	const bytes = zip.slice();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = bytes.length - END_SIZE;
	if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('not such an archive');
	let entry = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		if (view.getUint32(entry, true) !== ENTRY)
			throw new RangeError('a part is not where it should be');
		view.setUint32(entry + 12, NO_TIME, true);
		view.setUint32(view.getUint32(entry + 42, true) + 10, NO_TIME, true);
		const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
		entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return bytes;
}
