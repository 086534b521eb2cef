import { styleText } from 'node:util';

/** How a report is written. */
export interface Format {
	/** Every notice and every repetition in full. */
	readonly all?: boolean;
	readonly colour?: boolean;
	readonly milliseconds?: number;
	/** Hides private numbers in a quoted line; what it returns is as long as what it is given. */
	readonly mask?: (line: string) => string;
}

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Colours a text, or leaves it as it is. */
export function painter({ colour }: Format): Paint {
	return colour
		? (style, text) => styleText(style, text, { validateStream: false })
		: (_style, text) => text;
}
