/**
 * What a print run leaves beside its files for `--done`: content goes on changing while a print shop
 * works, and what is recorded must be what was printed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDate } from '../domain/dates.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import { isFiled } from '../print/formats.ts';
import type { Piece } from '../print/pieces.ts';
import { type Proof, proofOf } from '../print/proof.ts';
import { Failure } from '../terminal/failure.ts';

const NAME = '印完登记用.json';

const proofs = z.array(
	z.object({
		code: z.string(),
		printing: z.object({
			date: z.string().refine(isDate),
			format: z.string(),
			quantity: z.number().int(),
			address: z.string(),
			words: z.string(),
			location: z.string().optional(),
			unprinted: z.record(z.string(), z.string()).optional(),
		}),
		parts: z.record(z.string(), z.array(z.string())),
	}),
);

/** One proof a line, so that it can be looked at. */
export function writeProofs(
	folder: string,
	pieces: readonly Piece[],
	disclosure: Disclosure,
): void {
	const hanging = pieces.filter(({ format }) => !isFiled(format.name));
	const lines = hanging.map((piece) => JSON.stringify(proofOf(piece, disclosure)));
	writeFileSync(join(folder, NAME), `[\n${lines.join(',\n')}\n]\n`);
}

/**
 * The proofs of all runs whose files lie in `out`, by township folder; empty if there are none.
 * @throws Failure if one can't be read.
 */
export function readProofs(out: string): ReadonlyMap<string, readonly Proof[]> {
	const folders = existsSync(out) ? readdirSync(out) : [];
	const ours = folders.filter((folder) => existsSync(join(out, folder, NAME)));
	return new Map(ours.map((folder) => [folder, parse(join(out, folder, NAME))]));
}

function parse(file: string): readonly Proof[] {
	try {
		return proofs.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		throw new Failure(
			`${file} 坏了，不知道印的是什么。再运行一次 npm run print，然后登记。没有改动。`,
		);
	}
}
