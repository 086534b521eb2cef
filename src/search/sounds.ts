/** How common characters are read that no word of the site has: for those who typed the wrong one. */
import { type Readings, usualReadings, wordsWithReadings } from './readings.ts';

/** The first level of GB/T 2312: the 3755 characters in daily use. */
const ROWS = { first: 0xb0, last: 0xd7 };
const CELLS = { first: 0xa1, last: 0xfe };

export function commonReadings(known: Readings): Readings {
	const words = commonCharacters().flatMap((name) =>
		wordsWithReadings({ kind: 'page', path: '', name, also: [], phones: [] }),
	);
	return usualReadings(words, known);
}

function commonCharacters(): readonly string[] {
	const decoder = new TextDecoder('gb2312');
	const found: string[] = [];
	for (let row = ROWS.first; row <= ROWS.last; row++)
		for (let cell = CELLS.first; cell <= CELLS.last; cell++)
			found.push(decoder.decode(Uint8Array.of(row, cell)));
	return found.filter((character) => /^\p{Script=Han}$/u.test(character));
}
