import { findPrivate, type PrivateNumber } from './find.ts';

/**
 * Stars for the middle of every private number: `138****8000`. The text keeps its length, so that
 * what points into it still does.
 */
export function maskPrivate(text: string): string {
	const parts: string[] = [];
	let done = 0;
	for (const { start, end } of findPrivate(text).flatMap(hiddenDigits)) {
		parts.push(text.slice(done, start), '*'.repeat(end - start));
		done = end;
	}
	return parts.join('') + text.slice(done);
}

/** All but the last four digits and the first three, those of a prefix not counted. */
function hiddenDigits({ number, digits }: PrivateNumber) {
	return digits.slice(3 - number.length, -4);
}
