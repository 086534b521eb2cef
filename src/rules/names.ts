/** A name without spaces and punctuation: what is left must differ where the matters do. */
export function plainName(name: string): string {
	return name.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '');
}
