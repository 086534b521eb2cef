/** As texts are compared: full-width forms made narrow, lower case, letters and digits only. */
export function plain(text: string): string {
	return narrow(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** `ＡＢＣ１２３` → `abc123`; spaces and punctuation stay. */
export function narrow(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

/** Pairs of neighbouring characters, each once; a single character is its own. */
export function pairsOf(text: string): readonly string[] {
	const letters = Array.from(text);
	if (letters.length < 2) return letters;
	return [...new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))];
}
