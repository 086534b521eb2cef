import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from '../../src/print/pieces.ts';
import { planFiles } from '../../src/print/plan.ts';
import { jobOf, type PrintJob, renderFile } from '../../src/print/render.ts';
import { county, FACES, pieceOf } from './draw-formats.ts';

const LOOK = { tone: '红', choice: { paper: 'A4', first: 1 } } as const;
const OTHER = 'https://ymt.example.gov.cn/999999/';

function jobWith(pieces: readonly Piece[]): PrintJob {
	const [file = expect.fail()] = planFiles(pieces, LOOK.choice);
	return jobOf(file, LOOK);
}

/** As if the program drew another code than the ledger has, for the piece at that place. */
function misdrawn(job: PrintJob, wrong: number, address: string): PrintJob {
	const pieces = job.pieces.map((piece, at) =>
		at === wrong ? { ...piece, stamp: { ...piece.stamp, address } } : piece,
	);
	return { ...job, pieces };
}

const formats = [...new Set(piecesOf(county()).map(({ format }) => format.name))];

describe('a code that leads elsewhere', () => {
	it.each(formats)('keeps a %s from the print shop', async (format) => {
		const job = jobWith([pieceOf(county(), format)]);
		expect((await renderFile(job, FACES)).kind).toBe('file');
		expect((await renderFile(misdrawn(job, 0, OTHER), FACES)).kind).toBe('unreadable');
	});

	it('is found among all that are right on the sheets of a township', async () => {
		const sticker = pieceOf(county(), '贴纸', 'window');
		const addresses = Array.from({ length: 19 }, (_, at) => `https://a.example.gov.cn/${at}/`);
		const job = jobWith(
			addresses.map((address) => ({ ...sticker, stamp: { ...sticker.stamp, address } })),
		);
		expect((await renderFile(job, FACES)).kind).toBe('file');
		const repeated = misdrawn(job, 18, 'https://a.example.gov.cn/17/');
		expect((await renderFile(repeated, FACES)).kind).toBe('unreadable');
	});
});
