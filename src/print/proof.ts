import { hashOfPart, hashOfParts } from '../codes/printed-words.ts';
import type { Parts, Printing } from '../domain/code.ts';
import type { Disclosure } from '../domain/disclosure.ts';
import type { Piece } from './pieces.ts';
import { pageFacts } from './words/page-facts.ts';
import { partsOf } from './words/words.ts';

/** What the ledger is to remember of one printed piece. */
export interface Proof {
	readonly code: string;
	readonly printing: Printing;
	/** 印样: the words that `printing` holds the hash of. */
	readonly parts: Parts;
}

/** The proof of a piece as it is printed of today's content. */
export function proofOf(piece: Piece, disclosure: Disclosure): Proof {
	const { code, format, quantity, location, page, composition } = piece;
	const parts = partsOf(composition.words, disclosure.site);
	const unsaid = Object.entries(pageFacts(page, disclosure)).filter(([name]) => !parts[name]);
	const printing: Printing = {
		date: disclosure.today,
		format: format.name,
		quantity,
		address: disclosure.site.address,
		words: hashOfParts(parts),
		...(location && { location }),
		unprinted: Object.fromEntries(unsaid.map(([name, lines]) => [name, hashOfPart(lines)])),
	};
	return { code, printing, parts };
}
