/** The pictures of every code that was ever issued, beside its page. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeAddress } from '../codes/ledger.ts';
import type { LedgerEntry } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Site } from '../domain/site.ts';
import { qrPng } from '../qr/png.ts';
import { qrSvg } from '../qr/svg.ts';

export interface Picture {
	/** Below the site: `704394/qr.png`. */
	readonly path: string;
	readonly body: Uint8Array | string;
}

/** Printed at this size, with its quiet zone, a code can be read from half a metre away. */
const SIZE_MM = 50;

/** Not pages of Astro's: with all its care for each, thousands would take as long as the pages. */
export function writeCodePictures({ ledger, site }: Disclosure, folder: string): void {
	for (const entry of ledger)
		for (const { path, body } of picturesOf(entry, site)) writeFileSync(join(folder, path), body);
}

/** The one that an address ends in, for whoever looks before anything is written. */
export function codePictureAt(url: string, { ledger, site }: Disclosure): Picture | undefined {
	const [, code, file] = /\/(\d{6})\/(qr\.\w+)$/.exec(url) ?? [];
	const entry = ledger.find((each) => each.code === code);
	return entry && picturesOf(entry, site).find(({ path }) => path === `${code}/${file}`);
}

/** As pixels for the page, for cards and press-and-hold; as a drawing for whoever prints it. */
function picturesOf({ code, name }: LedgerEntry, site: Site): readonly Picture[] {
	const address = codeAddress(site, code);
	return [
		{ path: `${code}/qr.png`, body: qrPng(address) },
		{ path: `${code}/qr.svg`, body: qrSvg(address, { mm: SIZE_MM, title: name }) },
	];
}
