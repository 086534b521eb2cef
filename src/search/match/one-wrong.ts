/**
 * Whether `asked` stands somewhere in `word` but for one mistake: a wrong part, one too many, one
 * too few, or two neighbours swapped. Parts are characters, or letters of pinyin.
 */
export function isThereButForOne(word: readonly string[], asked: readonly string[]): boolean {
	return word.some((_, start) => isNearAt(word, start, asked));
}

function isNearAt(word: readonly string[], start: number, asked: readonly string[]): boolean {
	let same = 0;
	while (same < asked.length && asked[same] === word[start + same]) same++;
	if (same === asked.length) return true;
	const at = start + same;
	const isSwapped = asked[same] === word[at + 1] && asked[same + 1] === word[at];
	return (
		continues(word, at + 1, asked.slice(same + 1)) ||
		continues(word, at, asked.slice(same + 1)) ||
		continues(word, at + 1, asked.slice(same)) ||
		(isSwapped && continues(word, at + 2, asked.slice(same + 2)))
	);
}

function continues(word: readonly string[], from: number, rest: readonly string[]): boolean {
	return from <= word.length && rest.every((part, index) => part === word[from + index]);
}
