import { qrPng } from '../qr/png.ts';
import { qrSvg } from '../qr/svg.ts';
import type { AnnexFile } from './annex.ts';

/** Plain data, for any thread. */
export interface CodeDrawing {
	readonly code: string;
	readonly name: string;
	readonly address: string;
}

/** Printed at this size, with its quiet zone, a code can be read from half a metre away. */
const SIZE_MM = 50;

/** As pixels for the page, for cards and press-and-hold; as a drawing for whoever prints it. */
export function picturesOf({ code, name, address }: CodeDrawing): readonly AnnexFile[] {
	return [
		{ path: `${code}/qr.png`, body: qrPng(address) },
		{ path: `${code}/qr.svg`, body: qrSvg(address, { mm: SIZE_MM, title: name }) },
	];
}
