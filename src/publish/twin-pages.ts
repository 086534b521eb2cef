const CANONICAL = '<link rel="canonical"';
const NO_INDEX = Buffer.from('<meta name="robots" content="noindex">');

/**
 * The page of a code that leads to what it was issued for, made of the named one: rendered anew, such
 * pages would take as long as all the others. The word to search engines stands where the layout has
 * it; pages of a demonstration have it already.
 */
export function asScanned(written: Uint8Array<ArrayBuffer>): Uint8Array {
	const page = Buffer.from(written.buffer, written.byteOffset, written.byteLength);
	const end = page.indexOf('>', page.indexOf(CANONICAL)) + 1;
	const [head, rest] = [page.subarray(0, end), page.subarray(end)];
	const isTold = rest.subarray(0, NO_INDEX.length).equals(NO_INDEX);
	return isTold ? page : Buffer.concat([head, NO_INDEX, rest]);
}
