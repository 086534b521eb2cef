import { pathData } from './path.ts';
import { makeSymbol, QUIET_ZONE } from './symbol.ts';

export interface QrSvgOptions {
	/** Width and height on paper, quiet zone included. */
	readonly mm: number;
	/** What a screen reader says. */
	readonly title?: string;
}

/** The code for `text` as an SVG image: black on white, one path, one unit a module. */
export function qrSvg(text: string, { mm, title }: QrSvgOptions): string {
	const symbol = makeSymbol(text);
	const side = symbol.size + 2 * QUIET_ZONE;
	const label = title === undefined ? '' : `<title>${escapeXml(title)}</title>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${mm}mm" height="${mm}mm" ` +
		`viewBox="0 0 ${side} ${side}"${label && ' role="img"'}>${label}` +
		`<rect width="${side}" height="${side}" fill="#fff"/>` +
		`<path d="${pathData(symbol, QUIET_ZONE)}" fill="#000"/></svg>`
	);
}

function escapeXml(text: string): string {
	return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
