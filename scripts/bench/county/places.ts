import type { Random } from './random.ts';
import { at } from './random.ts';
import { PLACES, personName, phone } from './words.ts';

/** A township before its files are written: what they all refer to. */
export interface Place {
	readonly index: number;
	readonly id: string;
	/** `东垆`. */
	readonly stem: string;
	/** `东垆乡`. */
	readonly shortName: string;
	/** Unlike each other. */
	readonly people: readonly string[];
	/** The n-th number of the township's own. */
	readonly phone: (number: number, extension?: number) => string;
	readonly random: Random;
}

/** More would need a ledger larger than any file may be. */
export const MOST_TOWNSHIPS = 200;

export function placeAt(index: number, random: Random): Place {
	const { id, name: stem } = at(PLACES, index);
	const base = 10_000 + index * 200;
	return {
		index,
		id,
		stem,
		shortName: `${stem}${index % 3 === 0 ? '镇' : '乡'}`,
		people: namesOf(60, random),
		phone: (number, extension) => phone(base + number, extension),
		random,
	};
}

function namesOf(count: number, random: Random): readonly string[] {
	const names = new Set<string>();
	while (names.size < count) names.add(personName(random));
	return [...names];
}
