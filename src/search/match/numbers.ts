import type { Known } from '../read-word-list.ts';

const SHORTEST = 3;

/** Whose number it is comes before the matters that are asked there. */
const OWNERS: readonly Known['kind'][] = [
	'item',
	'window',
	'office',
	'department',
	'village',
	'township',
	'person',
	'post',
];

/** How well an entry answers digits: by its code, or by its phone from the end. */
export function scoreDigits(entry: Known, digits: string): number {
	if (digits === entry.code) return 100;
	const score = scorePhone(entry, digits);
	return score === 0 ? 0 : score + OWNERS.indexOf(entry.kind);
}

function scorePhone({ code, numbers }: Known, digits: string): number {
	if (numbers.includes(digits)) return 92;
	if (digits.length < SHORTEST) return 0;
	if (numbers.some((number) => number.endsWith(digits))) return 82;
	if (code?.startsWith(digits)) return 70;
	return numbers.some((number) => number.includes(digits)) ? 56 : 0;
}
