import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
// From disk: the library would fetch it from a server otherwise.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** The texts of all QR codes in a PNG, with what the reader says of them. */
export async function decode(png: Uint8Array) {
	const found = await readBarcodes(png, { formats: ['QRCode'], tryHarder: true });
	return found.map(({ text, extra, isInverted, isMirrored }) => {
		const { ECLevel: ecLevel }: { readonly ECLevel?: string } = JSON.parse(extra);
		return { text, ecLevel, isInverted, isMirrored };
	});
}
