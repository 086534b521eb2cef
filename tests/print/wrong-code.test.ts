import { describe, expect, it, vi } from 'vitest';
import { type Piece, piecesOf } from '../../src/print/pieces.ts';
import { planFiles } from '../../src/print/plan.ts';
import { jobOf, renderFile } from '../../src/print/render.ts';
import type * as Symbols from '../../src/qr/symbol.ts';
import { county, FACES, pieceOf } from './draw-formats.ts';

/** What the program would wrongly draw in the place of an address. */
const swapped = vi.hoisted(() => new Map<string, string>());

vi.mock('../../src/qr/symbol.ts', async (original) => {
	const symbols = await original<typeof Symbols>();
	const makeSymbol = (text: string) => symbols.makeSymbol(swapped.get(text) ?? text);
	return { ...symbols, makeSymbol };
});

const LOOK = { tone: '红', choice: { paper: 'A4', first: 1 } } as const;

async function kindOf(pieces: readonly Piece[]): Promise<string> {
	const [file = expect.fail()] = planFiles(pieces, LOOK.choice);
	return (await renderFile(jobOf(file, LOOK), FACES)).kind;
}

const formats = [...new Set(piecesOf(county()).map(({ format }) => format.name))];

describe('a code that leads elsewhere', () => {
	it.each(formats)('keeps a %s from the print shop', async (format) => {
		const piece = pieceOf(county(), format);
		expect(await kindOf([piece])).toBe('file');
		swapped.set(piece.stamp.address, 'https://ymt.example.gov.cn/999999/');
		expect(await kindOf([piece])).toBe('unreadable');
		swapped.clear();
	});

	it('is found among all that are right on the sheets of a township', async () => {
		const sticker = pieceOf(county(), '贴纸', 'window');
		const addresses = Array.from({ length: 19 }, (_, at) => `https://a.example.gov.cn/${at}/`);
		const stickers = addresses.map((address) => ({
			...sticker,
			stamp: { ...sticker.stamp, address },
		}));
		expect(await kindOf(stickers)).toBe('file');
		swapped.set('https://a.example.gov.cn/18/', 'https://a.example.gov.cn/17/');
		expect(await kindOf(stickers)).toBe('unreadable');
		swapped.clear();
	});
});
