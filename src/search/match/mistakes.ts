import { isThereButForOne } from './one-wrong.ts';
import { closeness, SCORES } from './scores.ts';

/** Of two characters with one wrong, only one would be left. */
const SHORTEST = 3;

/** How well a word answers what was asked if a character was left out, added or mistaken. */
export function scoreMistake(word: string, asked: string): number {
	if (asked.length < SHORTEST || /\d/.test(asked)) return 0;
	const [letters, sought] = [Array.from(word), Array.from(asked)];
	if (isScattered(letters, sought))
		return SCORES.scattered + closeness(sought.length, letters.length, 8);
	if (!isThereButForOne(letters, sought)) return 0;
	return SCORES.oneWrong + closeness(sought.length, letters.length, 12);
}

/** Whether a short question stands in a word in order: its first two characters together, then gaps. */
function isScattered(
	word: readonly string[],
	[first, second, ...rest]: readonly string[],
): boolean {
	let at = word.findIndex((letter, index) => letter === first && word[index + 1] === second) + 2;
	if (at < 2 || rest.length > 3) return false;
	return rest.every((letter) => {
		at = word.indexOf(letter, at) + 1;
		return at > 0;
	});
}
